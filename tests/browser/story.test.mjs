// What people come to ask, found from the home page by clicking alone, in three clicks at most.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, open } from './browser.mjs';
import { build, serve } from './site.mjs';

let site, server, browser;

before(async () => {
  site = build();
  server = await serve(site.folder);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.close();
  site?.remove();
});

/** Each walk: the links that are clicked by their words, and what the last page then says. */
const QUESTIONS = {
  'what did the review advise and what came of it': {
    es: [['Hoja de ruta', 'Qué se aconsejó'], ['1 de 12 aplicadas', '8 de 12 iniciadas', 'Cubrir los puestos que la ley ya creó', 'Aceptada', 'Responsables de datos']],
    en: [['Roadmap', 'What was advised'], ['1 of 12 implemented', '8 of 12 initiated', 'Fill the posts the law has already created', 'Accepted', 'Data officers']],
  },
  'and what came of one of its recommendations': {
    es: [['Recomendaciones', 'Hacer la lista de lo que no se publica'], ['Aceptada', '16 de septiembre de 2024', 'iniciada', 'Inventario federal de datos', '3 de 4 hitos demostrados']],
    en: [['Recommendations', 'List what is not published'], ['Accepted', '16 September 2024', 'initiated', 'Federal data inventory', '3 of 4 milestones proved']],
  },
  'what does the ministry of health owe and what is late': {
    es: [['Instituciones', 'Ministerio de Salud', 'Lo que debe'], ['Ministerio de Salud', 'hitos vencidos', 'Lo que queda por hacer']],
    en: [['Organisations', 'Ministry of Health', 'What it owes'], ['Ministry of Health', 'overdue', 'What is still to be done']],
  },
  'which dates slipped, by how much, who decided': {
    es: [['Hoja de ruta', 'Fechas movidas'], ['Reglamento en vigor', '31 de diciembre de 2026', '30 de junio de 2027', '181 días', 'El dictamen del Consejo de Estado', 'Agencia de Gobierno Digital']],
    en: [['Roadmap', 'Dates that moved'], ['Regulation in force', '31 December 2026', '30 June 2027', '181 days', 'The opinion of the Council of State', 'Digital Government Agency']],
  },
  'what data do people ask for and how long do answers take': {
    es: [['Demanda de datos'], ['Lo más pedido y sin publicar', '131,5 días hasta la respuesta', 'Notas e informes de inspección de los puentes federales', '592 días']],
    en: [['Demand for data'], ['Most wanted and not published', '131.5 days to an answer', 'Inspection ratings and reports of the federal bridges', '592 days']],
  },
  'who is the data officer of an institution': {
    es: [['Instituciones', 'Ministerio de Salud'], ['Oficina del Dato Sanitario', 'en el puesto desde el 15 de mayo de 2023']],
    en: [['Organisations', 'Ministry of Health'], ['in post since 15 May 2023']],
  },
  'since when is a post empty': {
    es: [['Puestos'], ['Ministerio de Educación', 'vacante', '3 de febrero de 2025', '655 días']],
    en: [['Posts'], ['Ministry of Education', 'vacant', '3 February 2025', '655 days']],
  },
  'how much money does the roadmap have and what is unfunded': {
    es: [['Dinero'], ['16.400.000 XTS', '1 de 15', 'Escuelas a la luz']],
    en: [['Money'], ['16,400,000 XTS', '1 of 15', 'Schools in the light']],
  },
};

for (const [language, home] of [['es', ''], ['en', 'en/']]) {
  describe(`from the home page in ${language}`, () => {
    for (const [question, walks] of Object.entries(QUESTIONS)) {
      for (const width of [1280, 360]) {
        test(`${question}, at ${width} px`, async () => {
          const [clicks, answers] = walks[language];
          const { page, faults, close } = await open(browser, server, home, { width });
          let clicked = 0;
          for (const name of clicks) {
            const link = page.getByRole('link', { name, exact: true }).filter({ visible: true }).first();
            // On a telephone the menu may have to be opened, which is a click too.
            if (!(await link.count())) {
              await page.locator('button.unfold').click();
              clicked += 1;
            }
            const left = page.url();
            await link.click({ timeout: 5000 });
            await page.waitForURL((url) => url.href !== left, { timeout: 5000 });
            clicked += 1;
          }
          const said = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
          for (const answer of answers) assert.ok(said.includes(answer), `${page.url()} does not say "${answer}": ${said.slice(0, 1500)}`);
          assert.ok(clicked <= 3, `${clicked} clicks`);
          assert.deepEqual(faults, []);
          await close();
        });
      }
    }
  });
}
