# Lo que `init --forge` escribe en un repositorio, y lo que dicen él e `import issue`.
forge-install = Instala Acervo, una vez por cada una de sus versiones.
forge-portal = Construye el portal y lo publica.
forge-every-day = También cada día: lo que vence pasa con los días.
forge-pages = En GitHub Pages, al que hay que decir que tome lo que construye un flujo (Settings, Pages, Source), salvo que se nombre otro alojamiento.
forge-elsewhere = En cualquier alojamiento que reciba archivos por SSH: ponga las variables DEPLOY_TARGET (usuario@servidor:carpeta) y DEPLOY_KNOWN_HOSTS, y el secreto DEPLOY_KEY.
forge-check = Revisa una propuesta: solo puede fallar lo que ella toca. Corre sin derecho a escribir y no ve ningún secreto.
forge-comment = Dice en un comentario qué significa una propuesta. Nunca descarga ni ejecuta lo propuesto: publica un texto, como texto.
forge-comment-safe = no ejecuta nada de la propuesta
forge-comment-gitlab = El comentario necesita un token (una variable oculta COMMENT_TOKEN, con el alcance api). No ejecuta nada de la propuesta.
forge-links = De vez en cuando, pide cada archivo que los conjuntos nombran en otro lugar y dice cuáles ya no están.
forge-links-title = Direcciones que no llevan a ninguna parte
forge-snapshot = Cada mes guarda las cifras del seguimiento, como propuesta.
forge-snapshot-title = Las cifras del mes
forge-owners =
    A quién se pide revisar qué, según quién publica y quién responde en las fichas.
    El nombre de una institución en la forja es `{ $key }` en los `handles` de su ficha. `acervo init --forge` lo escribe de nuevo donde este archivo no está.
forge-owners-without = Sin nombre en la forja: { $ids }
forge-proposal =
    <!-- ¿Qué cambia y por qué? Bastan una o dos frases. -->

    - [ ] Si se mueve una fecha: el motivo y quién lo decidió están en `changes`.
    - [ ] Si algo desaparece o cambia de lugar: su id anterior está en `formerly`, o la ficha dice por qué.
    - [ ] Sin nombres, direcciones ni números de personas que no lo hayan pedido.
cli-made-forge = { $n ->
        [one] 1 archivo
       *[other] { $n } archivos
    } para { $forge } en { $folder }
cli-forge-left = se dejan como están, porque alguien los cambió: { $files }
cli-forge-repository = añada `repository: { "{" }url: ..., forge: { $forge }{ "}" }` a acervo.yaml, para que las páginas lleven a donde se editan
cli-forge-from = `{ $address }` no es la dirección de un repositorio git: empieza por https:// o ssh:// y no lleva espacios ni comillas
issue-unreadable = { $file } no es una incidencia: se espera el JSON de una forja, o los valores de un formulario por sus ids con `form`
issue-no-form = { $file } no es de ningún formulario que se convierta en ficha: tienen que leerlo personas
issue-left-out = fuera de `{ $part }`, que no lo admite: { $value }
issue-personal = direcciones de correo, teléfonos y secretos en direcciones quitados: { $n }
issue-wrong = no se escribe nada: a { $file } le falta lo que una ficha debe tener
issue-made = { $file } (textos tomados por `{ $language }`)
cms-lead =
    Una configuración de Sveltia CMS, escrita por `acervo cms` a partir de los campos de las fichas: escríbala de nuevo cuando cambien.
    Cambie APPLICATION-ID, donde esté, por el id que la forja da a esta aplicación.
cli-cms-no-forge = `repository` en acervo.yaml no nombra ninguna forja que Sveltia CMS conozca: github, gitlab o forgejo
cli-cms-made = {"{"}config.yml, index.html{"}"} en { $folder }: ponga a su lado sveltia-cms.js del paquete @sveltia/cms
