# La interfaz: lo que rodea a las fichas de una página.

skip = Ir al contenido
languages = Idiomas
language-es = Español
language-en = English
language-fr = Français
menu = Menú principal
crumbs = Está usted en
home = Inicio
everything = Todo lo que hay en este portal
repository = Repositorio de este portal
as-of = A fecha de
edit = Proponer un cambio en esta página
history = Historia de esta página
pages = Páginas
previous = Anterior
next = Siguiente
page-of = página { $number } de { $pages }
entries = { $n ->
        [one] 1 ficha
       *[other] { $n } fichas
    }
nothing-here = Todavía no hay nada aquí.
not-found = Esta página no está aquí
not-found-help = Puede que la dirección tenga una errata o que lo que mostraba se haya trasladado. En estas listas está todo lo que hay:
moved = Esta página se ha trasladado
yes = sí
no = no
identifier = Identificador
own-fields = Campos propios del portal

what-is-here = Qué hay aquí
latest-datasets = Últimos conjuntos de datos
rollup = { $proved } de { $total } hitos demostrados.
rollup-overdue = { $n ->
        [one] 1 vencido.
       *[other] { $n } vencidos.
    }
rollup-claimed = { $n ->
        [one] 1 declarado sin evidencia.
       *[other] { $n } declarados sin evidencia.
    }
rollup-withdrawn = { $n ->
        [one] 1 retirado.
       *[other] { $n } retirados.
    }
next-due = próxima fecha

## La hoja de ruta: sus vistas

views-roadmap = La hoja de ruta
views-governance = Quién gobierna
views-use = Demanda y uso
views-monitoring = Seguimiento
gap = no hay
some-of = { $n } de { $all }
days = { $n ->
        [one] 1 día
       *[other] { $n } días
    }
table-more = Las primeras 500 de { $n } filas; todas están en el CSV.

view-overdue = Vencidos
    .intro = Lo que ya debería estar hecho y no lo está, primero lo más atrasado.
view-recommendations = Qué se aconsejó
    .intro = Lo que aconsejaron las revisiones externas, qué se respondió y qué se hizo con ello.
view-who = Quién hace qué
    .intro = Qué institución dirige, responde o participa en cada objetivo. Cada nombre lleva a lo que esa institución debe.
view-changes = Fechas movidas
    .intro = Toda fecha que se ha movido desde que se adoptó la hoja de ruta: cuántos días, por qué y quién lo decidió.
view-kept = Cumplido o no
    .intro = Qué fue de cada promesa. Lo que se declara completo sin prueba está afirmado, no cumplido.
view-timeline = Línea de tiempo
    .intro = Cada hito desde su comienzo hasta su fecha, y detrás la fecha fijada en la adopción.
view-status = Por avance
    .intro = El avance lo declara quien responde; lo que dice el calendario se calcula. Nunca son una sola cifra.
view-publication = Datos prometidos
    .intro = Los conjuntos de datos que las instituciones han prometido publicar, por fecha.
view-areas = Áreas de política
    .intro = Datos, acciones, peticiones y reutilizaciones de cada área, lado a lado. Lo que falta está marcado.
view-area = La hoja de ruta en esta área
    .intro = Lo que se planea, se pide y se usa en un área de política.
view-calendar = Calendario
    .intro = Qué vence y cuándo: hitos, datos prometidos, actos, informes y convocatorias.
view-governance = Gobernanza
    .intro = Quién responde de los datos, con qué base, y todo lo que falta.
view-posts = Puestos
    .intro = Quién responde de los datos en cada institución, y cuántos días lleva vacío cada puesto vacante.
view-bodies = Órganos
    .intro = Si los órganos de coordinación se reúnen con la frecuencia que se fijaron.
view-law = Normas
    .intro = A qué obliga la ley a cada institución y qué lo muestra aquí. Un hueco quiere decir que nada en este portal lo muestra, no que se incumpla la ley.
view-funding = Dinero
    .intro = Lo solicitado, lo aprobado y lo gastado, año por año y cada moneda por separado; y las acciones sin dinero.
view-events = Actos
    .intro = Consultas, formaciones y reuniones: quién acudió y qué salió de ellas.
view-demand = Demanda de datos
    .intro = Lo que la gente pide y todavía no puede tener, y cuánto tarda en contestarse.
view-inventory = Inventario
    .intro = Lo que tienen las instituciones, esté publicado, previsto, cerrado o retirado.
view-ecosystem = Ecosistema
    .intro = Quién produce, financia, usa y defiende los datos abiertos, por área de política.
view-owes = Lo que debe
    .intro = Lo que esta institución ha prometido, lo que lleva retraso y a quién no ha contestado.

figure-moves = veces que se movió una fecha
figure-moves_recent = de ellas, en los últimos 90 días
figure-slipped = hitos cuya fecha ya no es la prometida al principio
figure-proved = hitos probados
figure-kept = cumplidos: probados y a tiempo
figure-kept_late = tarde: probados después de su fecha
figure-claimed = afirmados, sin prueba
figure-open = abiertos
figure-withdrawn = retirados
figure-implemented = aplicadas
figure-initiated = iniciadas
figure-under_discussion = aceptadas, sin trabajo empezado
figure-no_action = sin acción
figure-led_centrally = acciones que dirige la institución que coordina
figure-leading = instituciones que dirigen alguna acción
figure-promised = conjuntos de datos prometidos
figure-promised_overdue = con la fecha vencida
figure-unanswered = peticiones que esperan respuesta
figure-vacant = puestos vacantes
figure-filled = puestos cubiertos con nombramiento publicado
figure-longest_vacant = la vacante más larga
figure-not_formalised = ocupados sin nombramiento publicado
figure-without_post = instituciones sin ningún puesto
figure-unfunded = acciones sin dinero
figure-ahead = fechas por venir
figure-missed = fechas que ya pasaron
figure-datasets = conjuntos de datos
figure-published = publicados
figure-inventoried = solo inventariados
figure-closed = no abiertos a todos
figure-n_datasets = conjuntos de datos
figure-n_actions = acciones
figure-n_requests = peticiones
figure-n_reuses = reutilizaciones
figure-requests = peticiones
figure-released = entregadas, enteras o en parte
figure-waiting = esperan respuesta
figure-answered = contestadas
figure-median_days = días hasta la respuesta: la mitad tardó menos
figure-bodies_meeting = órganos que se reúnen como dijeron
figure-in_force = normas en vigor
figure-approved_this_year = aprobado para este año
figure-unreported = consultas sin informe
figure-actors = actores
figure-champions = promotores
figure-reuses = reutilizaciones

table-recommendations = Recomendaciones
table-who = Instituciones y objetivos
table-changes = Cada cambio de fecha
    .empty = No se ha movido ninguna fecha.
table-slipped = Cuánto se ha movido en total cada fecha
    .empty = Todos los hitos conservan la fecha prometida al principio.
table-deciders = Quién lo decidió
table-outcomes = Frente a la fecha de hoy y la de la adopción
table-kept-by-institution = Por institución
table-promises = Cada promesa
table-timeline = Las fechas
table-status-and-schedule = Avance declarado y lo que dice el calendario
table-by-status = Todos los hitos
table-publication = Conjuntos de datos prometidos
table-areas = Por área de política
table-actions = Acciones
    .empty = Ninguna acción en la hoja de ruta.
table-asked = Lo que se pidió
    .empty = No consta que nadie haya pedido datos aquí.
table-data-and-use = Los datos y lo que se hizo con ellos
table-ahead = Por venir
    .empty = No vence nada.
table-missed = Vencidas y sin hacer
    .empty = Nada ha vencido.
table-gaps = Lo que falta
    .empty = No consta que falte nada.
table-posts = Puestos
table-without-post = Instituciones sin puesto
    .empty = Todas las instituciones tienen un puesto que responde de los datos.
table-bodies = Órganos de coordinación
table-compliance = Instituciones y las normas que las obligan
table-obligations = Qué exige cada artículo
table-laws = Normas
table-by-year = Por año y moneda
table-unfunded = Acciones sin dinero
    .empty = Todas las acciones tienen dinero.
table-lines = Partida por partida
table-events = Actos
table-wanted = Lo más pedido y sin publicar
    .empty = Todo lo que se pidió está publicado.
table-answers = Cuánto tardan en contestar las instituciones
table-trail = De la petición al dato y a su uso
table-inventory = Por institución
table-closed = Por qué hay datos que no están abiertos
    .empty = Todo está abierto.
table-every-dataset = Todos los conjuntos de datos
table-ecosystem = Tipos de actores y áreas de política
table-actors = Actores
table-owed = Lo que queda por hacer
    .empty = No queda nada abierto.
table-promised = Datos prometidos
table-unanswered = Peticiones que esperan respuesta
table-leads = Acciones que dirige
table-takes-part = Acciones en las que participa
table-decided = Fechas que movió
table-done = Lo que ya pasó
table-milestones = Hitos
table-story = La historia hasta hoy
table-goals = Objetivos
table-next-due = Próximos vencimientos
    .empty = No vence nada.
table-recent = Cambios de los últimos 90 días
    .empty = No ha cambiado nada.

column-access = Acceso
column-access_reason = Por qué
column-actions = Acciones
column-actor = Actor
column-addressed_to = Se pide a
column-against_baseline = Frente a la adopción
column-against_current = Frente a la fecha actual
column-answered = Contestadas
column-approved = Aprobado
column-article = Artículo
column-as = Participa en
column-attended = Acudieron
column-authority = Autoridad
column-basis = Con qué fundamento
column-body = Órgano
column-by = Quién
column-came_of_it = Qué se hizo
column-chair = Preside
column-champion_for = Promueve
column-champion_since = Promotor desde
column-claimed = Afirmados
column-closed = No abiertos
column-completed_on = Terminado el
column-currency = Moneda
column-dataset = Conjunto de datos
column-datasets = Conjuntos de datos
column-date = Fecha
column-days_moved = Se movió
column-days_since = Desde entonces
column-days_slipped = Desfase
column-days_so = Lleva
column-days_waiting = Espera
column-days_without_report = Sin informe desde hace
column-decided_by = Decidió
column-decisions = Decisiones
column-email = Correo
column-event = Qué ocurrió
column-first_promised = Primera fecha prometida
column-for_actions = Asignado a acciones
column-frequency = Se actualiza
column-from = De
column-gap = Qué falta
column-goal = Objetivo
column-holder = Ocupado por
column-institution = Institución
column-inventoried = Inventariados
column-invited = Invitados
column-kept = Cumplidos
column-kind = Tipo
column-last_met = Última reunión
column-late = Tarde
column-law = Norma
column-lead = Dirige
column-line = Partida
column-longest_wait = Mayor espera
column-mandate = Mandato
column-median_days = Días, en la mediana
column-meets = Se reúne
column-meets_every = Debe reunirse
column-members = Miembros
column-minutes = Actas publicadas
column-modified = Modificado
column-moves = Cambios
column-n = Total
column-n_actions = Acciones
column-n_datasets = Conjuntos de datos
column-n_involved = Participa
column-n_leads = Dirige
column-n_lines = Partidas
column-n_naming = Citada aquí por
column-n_obliged = Instituciones obligadas
column-n_overdue = Vencidos
column-n_released = Entregadas
column-n_requests = Peticiones
column-n_responsible = Responde de
column-n_reuses = Reutilizaciones
column-n_unanswered = Sin contestar
column-n_waiting = En espera
column-naming_it = Con datos o acciones que lo citan
column-next_due = Próxima fecha
column-number = Número
column-obliges = Obliga a
column-on = Día
column-open = Abiertos
column-opened = Pedida el
column-organiser = Organiza
column-outcome = Qué fue de ello
column-outcome_baseline = Frente a la adopción
column-overdue = Vencidos
column-planned = Previstos
column-policy_area = Área de política
column-post = Puesto
column-post_state = Estado
column-proved = Probados
column-published = Publicados
column-reason = Por qué
column-recommendation = Recomendación
column-repealed_by = Derogada por
column-report = Informe
column-request = Petición
column-requested = Solicitado
column-requests = Lo piden
column-requires = Exige
column-responded_on = Respondida el
column-response = Respuesta
column-retired = Retirados
column-reuses = Reutilizaciones
column-review = Revisión
column-roles = Papeles
column-said = Qué se dijo
column-schedule = Según el calendario
column-schedule_baseline = Según la fecha de adopción
column-since = Desde
column-source = Fuente
column-spent = Gastado
column-stage = Etapa
column-start = Comienzo
column-supporters = Apoyos
column-to = A
column-what = Qué
column-who = Quién
column-withdrawn = Retirados
column-year = Año

outcome-kept = cumplido
outcome-late = tarde
outcome-claimed = afirmado, sin prueba
outcome-open = abierto
outcome-withdrawn = retirado
followed-implemented = aplicada
followed-initiated = iniciada
followed-under_discussion = en discusión
followed-no_action = sin acción todavía
post-vacant = vacante
post-filled = cubierto
post-not_formalised = sin formalizar
meets-in_rhythm = se reúne
meets-missed = no se reúne
meets-never = nunca se ha reunido
meets-no_rhythm = no se fijó frecuencia
part-in-leads = dirige
part-in-responsible = responde de hitos
part-in-involved = participa
event-adopted = Se adoptó la hoja de ruta
event-advised = Se respondió a una recomendación
event-asked = Se pidieron datos
event-met = Se celebró un acto
event-moved = Se movió una fecha
event-proved = Se completó un hito
event-claimed = Se dio por completo un hito, sin prueba
event-reported = Se informó
due-milestone = Hito
due-release = Datos prometidos
due-event = Acto
due-report = Informe de la hoja de ruta
due-budget = Presupuesto
due-call-opens = Abre la convocatoria
due-call-closes = Cierra la convocatoria
gap-vacant = puesto vacante
gap-not_formalised = puesto sin formalizar
gap-without_post = sin puesto
gap-does_not_meet = no se reúne
gap-unfunded = sin dinero
gap-unreported = sin informe
gap-spending_unknown = gasto sin publicar
timeline-legend = Cada hito desde su comienzo hasta su fecha. El contorno de trazos es lo prometido en la adopción; la línea de trazos vertical es hoy.
timeline-now = abierto
timeline-overdue = vencido
timeline-done = cumplido
timeline-late = probado tarde
timeline-claimed = afirmado, sin prueba
timeline-withdrawn = retirado
timeline-was = prometido en la adopción
calendar-subscribe = Suscribirse a este calendario
feed-title = Cambios de la hoja de ruta
feed = Seguir los cambios (Atom)
what-it-owes = Lo que debe
see-roadmap-views = Ver la hoja de ruta por
counted-datasets = { $n ->
        [one] 1 conjunto de datos
       *[other] { $n } conjuntos de datos
    }
counted-actions = { $n ->
        [one] 1 acción
       *[other] { $n } acciones
    }
counted-bodies = { $n ->
        [one] 1 órgano
       *[other] { $n } órganos
    }

figure-overdue = hitos vencidos
figure-longest_late = el mayor retraso
table-overdue = Hitos vencidos
    .empty = Ningún hito está vencido.
column-milestone = Hito
column-action = Acción
column-responsible = Responsable
column-due = Para cuándo
column-days_late = Retraso
column-baseline_due = Primera fecha prometida
column-status = Estado
column-challenges = Qué lo impide

## Seguimiento: calidad, bandas, indicadores

view-monitoring = Seguimiento
    .intro = Lo que se mide de este portal: cada cifra con su n, lo que no la cumple y el método con que se obtiene.
view-quality = Calidad de los metadatos
    .intro = Qué tan bien se describen los conjuntos, con los puntos de data.europa.eu (MQA), y qué los subiría.
view-institutions = Las instituciones junto a sus pares
    .intro = Tramos, no puestos: cada institución se compara con las de su clase y nivel, por proporciones y nunca por cantidades.
view-trends = Tendencias
    .intro = Cada indicador mes a mes. La línea se corta donde cambió el método: lo que queda a cada lado no se puede comparar.
view-failing = Lo que no cumple cada indicador
    .intro = Todo lo que una cifra cuenta como no cumplido, o que no pudo juzgar.
view-evidence = Evidencia para el índice OURdata
    .intro = Las cifras del portal junto a los nueve subpilares del índice OURdata de la OCDE. El índice es un cuestionario que contestan los gobiernos: nada de esto es su puntuación.
view-method = El método
    .intro = Todos los pesos, umbrales y cortes con los que se mide este portal.
figure-mean_points = puntos, media de los conjuntos puntuados
figure-representative_points = puntos sumados como en data.europa.eu
figure-measured_points = puntos se pueden medir sin probar las direcciones
figure-scored_datasets = conjuntos se puntúan: los publicados y abiertos
figure-timely = conjuntos están al día
figure-milestones_proved = hitos están demostrados
figure-requests_answered = solicitudes tienen respuesta
figure-method = el método y su versión
figure-method_id = el método
figure-method_version = su versión
table-indicators = Los indicadores
    .empty = Todavía no hay nada que medir.
table-not-measured = Sin medir, y qué haría falta
table-not-compared = No se comparan
    .empty = Se comparan todas las instituciones.
table-ratings = Calificaciones
table-criteria = Por criterio
table-dataset-quality = Por conjunto
table-method-points = Los puntos de la calidad de los metadatos
table-method-ratings = Las calificaciones
table-method-bands = Los tramos
table-method-rules = Las demás reglas
table-method-indicators = Los indicadores
table-figures = Sus cifras
table-next = Las tres cosas que más conviene hacer ahora
    .empty = No falta nada que se pueda medir.
month-by-month = Mes a mes
table-ourdata-availability-policy = Disponibilidad: contenido de la política de apertura por defecto
table-ourdata-availability-engagement = Disponibilidad: participación de los interesados en la publicación de datos
table-ourdata-availability-implementation = Disponibilidad: aplicación
table-ourdata-accessibility-policy = Accesibilidad: contenido de la política de acceso sin restricciones
table-ourdata-accessibility-engagement = Accesibilidad: participación de los interesados en la calidad y la integridad de los datos
table-ourdata-accessibility-implementation = Accesibilidad: aplicación
table-ourdata-reuse-promotion = Apoyo del gobierno a la reutilización: iniciativas y alianzas de promoción
table-ourdata-reuse-literacy = Apoyo del gobierno a la reutilización: formación en datos dentro del gobierno
table-ourdata-reuse-impact = Apoyo del gobierno a la reutilización: seguimiento del impacto
column-indicator = Indicador
column-area = Ámbito
column-class = Clase
column-passing = Cumplen
column-of = De (n)
column-share = Proporción, %
column-unjudged = Sin juzgar
column-method = Método
column-result = Resultado
column-result-of-n = k de n
peers-mean = Media de estos pares: { $share } %
not-judged-too = { $n } sin juzgar
failing-more = Los 100 primeros de { $n }; todos están en el CSV.
column-needs = Qué necesita
column-item = Qué
column-level = Nivel
column-peers_mean = Media de sus pares, %
column-estimate = Acercada a sus pares, %
column-band = Tramo
column-remark = Observación
column-points = Puntos
column-rating = Calificación
column-step = Lo que más conviene hacer
column-gain = Gana, puntos
column-criterion = Criterio
column-dimension = Dimensión
column-asked = Se pide a
column-field = Campo
column-from_points = Desde, puntos
column-from_share = Desde, %
column-rule = Regla
column-value = Valor
area-inventory = Inventario
area-quality = Calidad
area-stewards = Responsables
area-law = Normas
area-money = Dinero
area-demand = Demanda y uso
area-capacity = Capacidad
area-roadmap = Hoja de ruta
outcome-missed = No cumple
outcome-unjudged = No se puede juzgar
outcome-not_measured = Sin medir
outcome-not_scored = Sin puntuar: no está publicado y abierto
needs-B = La historia completa del repositorio
needs-C = Un informe de enlaces: alguien que pruebe las direcciones
needs-D = Una exportación de las incidencias del repositorio
needs-E = Un archivo de uso del servidor o de las estadísticas
rating-excellent = Excelente
rating-good = Buena
rating-sufficient = Suficiente
rating-bad = Mala
dimension-findability = Facilidad para encontrar
dimension-accessibility = Accesibilidad
dimension-interoperability = Interoperabilidad
dimension-reusability = Reutilización
dimension-contextuality = Contexto
standing-borderline = En el borde: uno más o uno menos cambiaría el tramo
standing-too_few = Muy pocos para comparar
standing-no_peers = Sin pares con quienes comparar
asked-dataset = El conjunto
asked-distribution = Su mejor distribución
asked-link = Un informe de enlaces
method-rule-tolerance = Al día dentro del intervalo por
method-rule-continuous = Intervalo de lo que se publica de continuo
method-rule-within = Una respuesta llega a tiempo dentro de
method-rule-fewest = Mínimo de cosas de una institución para comparar
method-rule-prior = Peso de la media de los pares, en cosas
method-rule-compared = Con él se comparan las instituciones
failing-none = Nada deja de cumplirlo.
quality-title = Qué tan bien está descrito
quality-points = { $points } de los { $measured } puntos que se pueden medir
quality-of-all = { $missing } de los { $all } puntos del método exigen que alguien pruebe las direcciones: no se miden.
quality-not-scored = No está publicado y abierto, así que no se puntúa, y registrarlo no baja la nota de nadie. Lo que sigue es un consejo.
quality-next = Las tres cosas que más conviene hacer ahora
quality-nothing-next = No falta nada que se pueda medir.
quality-checklist = La lista completa
quality-line = { $what }: { $n ->
        [one] 1 punto
       *[other] { $n } puntos
    }
quality-met = Lo tiene
quality-missed = Le falta
quality-not-measured = Sin medir
quality-method = Método
quality-overview = Calidad de los metadatos de todo el portal
figures-title = Sus cifras
figures-bands = Cómo se comparan las instituciones
two-aggregates = Dos cifras resumen un catálogo, y no coinciden. La media suma los puntos de cada conjunto, con su mejor distribución. data.europa.eu toma, de cada criterio, la proporción que lo cumple entre todos los conjuntos o todas las distribuciones, por sus puntos, redondea y suma: un conjunto que nadie tiene. Aquí están las dos.
bands-explained = Una proporción de k en n se acerca a la media m de sus pares, (k + { $prior } m) / (n + { $prior }), para que pocas cosas digan poco. Lo que no se pudo juzgar cuenta aquí como no cumplido: llamar irregular a un conjunto atrasado no gana nada. Con menos de { $fewest } no hay tramo. Dentro de un tramo el orden es el del alfabeto.
method-file = El archivo
method-copy = Para cambiarlo, cópielo a catalogue/method.yaml, nómbrelo en acervo.yaml (quality: catalogue/method.yaml) y déle una versión propia.
method-indicator-about = Qué dice cada indicador
method-change = Desde aquí, con otro método: { $method }
trend-chart = { $indicator }: proporción de cada mes, de 0 a 100 %
indicator-institutions-listing = Instituciones que registran sus datos
    .about = Instituciones activas con al menos un conjunto en el inventario, en cualquier etapa.
indicator-closed-with-reason = Conjuntos cerrados que dicen por qué
    .about = Conjuntos que no están abiertos a todos y nombran la excepción que los cierra.
indicator-planned-in-time = Conjuntos planeados dentro de plazo
    .about = Conjuntos planeados cuya fecha prometida no ha pasado.
indicator-entries-reviewed = Fichas revisadas en un año
    .about = Conjuntos, acciones e instituciones cuya ficha cambió de fondo en los últimos doce meses.
indicator-metadata-quality = Calidad de los metadatos
    .about = Los puntos de cada conjunto publicado y abierto sobre los que se pueden medir, sumados. Se listan los que no llegan a buena.
indicator-timely = Conjuntos al día
    .about = El día no pasa del último cambio más 1,25 veces el intervalo, o lo que diga el método. Los irregulares, únicos y desconocidos no cuentan en ningún lado.
indicator-open-licence = Conjuntos con licencia abierta
    .about = Todas las distribuciones tienen una licencia que la lista del portal considera abierta.
indicator-open-format = Conjuntos en un formato abierto
    .about = Al menos una distribución está en un formato que los programas leen y cualquiera puede usar.
indicator-columns-described = Conjuntos con sus columnas descritas
    .about = Al menos una distribución dice qué significan sus columnas.
indicator-core-requirements = Miembros del núcleo que cumplen los requisitos
    .about = Cada miembro actual de una colección con requisitos los cumple todos.
indicator-addresses-answering = Direcciones que responden
    .about = Direcciones de distribuciones que respondieron la última vez que se probaron.
indicator-officer-in-post = Instituciones con responsable de datos
    .about = Instituciones activas cuyo puesto de responsable de datos está ocupado.
indicator-officer-formalised = Responsables de datos nombrados por un acto público
    .about = Puestos de responsable de datos que nombran la norma o el documento que los crea.
indicator-steward-named = Conjuntos con encargado propio
    .about = Conjuntos publicados y abiertos que dicen quién los cuida.
indicator-law-in-force = Normas en vigor
    .about = Normas en vigor, de las que no están derogadas.
indicator-legal-basis = Conjuntos que nombran su base legal
    .about = Conjuntos publicados y abiertos que nombran una norma.
indicator-obliged-with-officer = Instituciones obligadas con responsable de datos
    .about = Instituciones de una clase que un artículo en vigor obliga y cuyo puesto de responsable está ocupado.
indicator-actions-funded = Acciones con dinero
    .about = Acciones, salvo las retiradas, con una cantidad de una línea de financiación.
indicator-amounts-sourced = Cantidades con fuente
    .about = Años de financiación que dicen dónde se pueden leer sus cantidades.
indicator-requests-answered = Solicitudes respondidas
    .about = Solicitudes que tuvieron respuesta, cualquiera que fuese; sin las retiradas ni las repetidas.
indicator-answered-in-time = Solicitudes respondidas a tiempo
    .about = Solicitudes respondidas dentro del plazo del método; las más recientes no se juzgan.
indicator-datasets-reused = Conjuntos que alguien usa
    .about = Conjuntos publicados y abiertos con al menos un uso registrado.
indicator-issues-answered = Incidencias respondidas
    .about = Incidencias del repositorio que alguien respondió.
indicator-datasets-visited = Conjuntos que se visitan
    .about = Conjuntos cuya página abrió alguien en el mes.
indicator-datasets-downloaded = Conjuntos que se descargan
    .about = Conjuntos de los que alguien bajó un archivo en el mes.
indicator-bodies-meeting = Órganos que se reúnen cuando deben
    .about = Órganos cuya última reunión no es más antigua que 1,25 veces el intervalo que se dieron; los que no tienen uno no se juzgan.
indicator-meetings-with-minutes = Reuniones con acta
    .about = Reuniones celebradas cuya acta se puede leer.
indicator-trainings-with-outcome = Formaciones que dicen quién fue
    .about = Formaciones terminadas que dicen cuántas personas asistieron.
indicator-consultations-with-report = Consultas con informe
    .about = Consultas terminadas que tienen informe.
indicator-milestones-proved = Hitos demostrados
    .about = Hitos terminados y con evidencia, de los que no se retiraron.
indicator-baselines-kept = Hitos cumplidos en su primera fecha
    .about = Hitos cuya primera fecha ya pasó y que se demostraron para entonces. Mover la fecha no cambia nada.
indicator-recommendations-begun = Recomendaciones en marcha
    .about = Recomendaciones, salvo las rechazadas, con una acción que ya empezó.
indicator-actions-with-outsiders = Acciones con alguien de fuera
    .about = Acciones con al menos un participante de fuera del gobierno.
indicator-moves-declared = Fechas movidas y declaradas
    .about = Fechas que se movieron en la historia y tienen una nota que dice por qué.
table-institutions-listing = { indicator-institutions-listing }
    .empty = { failing-none }
table-closed-with-reason = { indicator-closed-with-reason }
    .empty = { failing-none }
table-planned-in-time = { indicator-planned-in-time }
    .empty = { failing-none }
table-entries-reviewed = { indicator-entries-reviewed }
    .empty = { failing-none }
table-metadata-quality = { indicator-metadata-quality }
    .empty = { failing-none }
table-timely = { indicator-timely }
    .empty = { failing-none }
table-open-licence = { indicator-open-licence }
    .empty = { failing-none }
table-open-format = { indicator-open-format }
    .empty = { failing-none }
table-columns-described = { indicator-columns-described }
    .empty = { failing-none }
table-core-requirements = { indicator-core-requirements }
    .empty = { failing-none }
table-officer-in-post = { indicator-officer-in-post }
    .empty = { failing-none }
table-officer-formalised = { indicator-officer-formalised }
    .empty = { failing-none }
table-steward-named = { indicator-steward-named }
    .empty = { failing-none }
table-law-in-force = { indicator-law-in-force }
    .empty = { failing-none }
table-legal-basis = { indicator-legal-basis }
    .empty = { failing-none }
table-obliged-with-officer = { indicator-obliged-with-officer }
    .empty = { failing-none }
table-actions-funded = { indicator-actions-funded }
    .empty = { failing-none }
table-amounts-sourced = { indicator-amounts-sourced }
    .empty = { failing-none }
table-requests-answered = { indicator-requests-answered }
    .empty = { failing-none }
table-answered-in-time = { indicator-answered-in-time }
    .empty = { failing-none }
table-datasets-reused = { indicator-datasets-reused }
    .empty = { failing-none }
table-bodies-meeting = { indicator-bodies-meeting }
    .empty = { failing-none }
table-meetings-with-minutes = { indicator-meetings-with-minutes }
    .empty = { failing-none }
table-trainings-with-outcome = { indicator-trainings-with-outcome }
    .empty = { failing-none }
table-consultations-with-report = { indicator-consultations-with-report }
    .empty = { failing-none }
table-milestones-proved = { indicator-milestones-proved }
    .empty = { failing-none }
table-baselines-kept = { indicator-baselines-kept }
    .empty = { failing-none }
table-recommendations-begun = { indicator-recommendations-begun }
    .empty = { failing-none }
table-actions-with-outsiders = { indicator-actions-with-outsiders }
    .empty = { failing-none }
table-moves-declared = { indicator-moves-declared }
    .empty = { failing-none }
lack-keywords = no tiene palabras clave
lack-themes = no nombra ningún tema
lack-spatial = no dice de qué lugar trata
lack-temporal = no dice qué periodo cubre
lack-access_url_reachable = la dirección no responde
lack-download_url = ninguna dirección da los datos mismos
lack-download_url_reachable = la descarga no responde
lack-format = no indica el formato
lack-media_type = no se conoce su tipo de medio
lack-format_vocabulary = el formato no está en la lista europea
lack-non_proprietary = el formato tiene dueño
lack-machine_readable = los programas no pueden trabajar con el formato
lack-dcat_ap = le falta lo que DCAT-AP exige
lack-license = no indica licencia
lack-known_license = la licencia no es conocida
lack-access_rights = no dice quién puede tenerlo
lack-access_rights_vocabulary = el acceso no es una palabra de la lista
lack-contact = no hay a quién preguntar
lack-publisher = no se conoce quién lo publica
lack-rights = no tiene declaración de derechos
lack-bytes = no indica el tamaño
lack-issued = no dice cuándo se publicó por primera vez
lack-modified = no dice cuándo cambió por última vez
next-keywords = Ponerle palabras clave
next-themes = Nombrar sus temas
next-spatial = Decir de qué lugar trata
next-temporal = Decir qué periodo cubre
next-download_url = Dar una dirección de los datos mismos
next-format = Indicar el formato
next-media_type = Indicar el tipo de medio
next-format_vocabulary = Usar un formato de la lista europea
next-non_proprietary = Publicarlo en un formato abierto
next-machine_readable = Publicarlo en un formato que lean los programas
next-dcat_ap = Completar título, descripción y direcciones
next-license = Indicar la licencia
next-known_license = Usar una licencia conocida
next-access_rights = Decir quién puede tenerlo
next-access_rights_vocabulary = Usar una palabra de la lista para el acceso
next-contact = Nombrar a quién preguntar
next-publisher = Nombrar a quien lo publica
next-rights = Declarar los derechos
next-bytes = Indicar el tamaño del archivo
next-issued = Decir cuándo se publicó por primera vez
next-modified = Decir cuándo cambió por última vez

## Historia: lo que añade git

history-added = En este catálogo desde el
history-changed = último cambio de contenido el
history-uncommitted = con cambios que aún no están en la historia
history-commit = commit
build-commit = Commit
build-uncommitted = y cambios aún sin commit
move-declared = declarado
move-told = solo declarado
move-undeclared = no declarado
moves-audited = Declarado: el registro de cambios del archivo cuenta el paso, y la historia del repositorio lo muestra. Solo declarado: el archivo cuenta un paso anterior al repositorio, o que nunca se hizo en él. No declarado: un commit movió la fecha, y ninguna entrada del archivo lo cuenta.
moves-unaudited = Los pasos figuran como los cuentan los archivos: no había a mano una historia del repositorio hasta este día con que contrastarlos.
column-standing = Situación
column-commit = Commit
figure-moves_undeclared = de ellas sin declarar

## Vista previa: tablas, perfiles, gráficas, mapas

preview-rows = { $shown ->
        [one] La única fila
       *[other] Las primeras { $shown } filas de { $rows }
    }
preview-caption = { $file }: sus primeras filas.
preview-hidden = { $n ->
        [one] El archivo tiene una columna más.
       *[other] El archivo tiene { $n } columnas más.
    }
preview-partial = El archivo es grande: esto es lo que contiene su principio.
preview-uneven = { $n ->
        [one] Una fila tiene más o menos celdas que la cabecera.
       *[other] { $n } filas tienen más o menos celdas que la cabecera.
    }
preview-encoding = El texto está codificado en { $name }; puede que haya que decírselo a los programas.
preview-sheet = De la hoja «{ $name }».
preview-columns-caption = Lo que contienen las columnas de { $file }.
preview-kind = Contiene
preview-missing = Faltan
preview-distinct = Distintos
preview-values = De – a, o lo más frecuente
preview-more-than = más de
preview-kind-empty = Nada
preview-kind-integer = Números enteros
preview-kind-number = Números
preview-kind-boolean = Sí o no
preview-kind-year = Años
preview-kind-yearmonth = Meses
preview-kind-date = Fechas
preview-kind-datetime = Fechas y horas
preview-kind-string = Texto
preview-kind-mixed = Varias clases
preview-plot = { $columns }, por { $time }
preview-plot-averaged = { $columns }: media de las filas, por { $time }
preview-plot-note = De { $from } a { $to }, { $n } puntos. Las mismas cifras siguen en una tabla.
preview-plot-data = Las cifras de este gráfico
preview-map = { $n ->
        [one] Dónde está: un lugar
       *[other] Dónde está: { $n } lugares
    }
preview-map-note = De { $west } a { $east } grados de longitud y de { $south } a { $north } grados de latitud.
preview-warning-absent = La descripción habla de una columna «{ $column }» que el archivo no tiene.
preview-warning-extra = El archivo tiene columnas que no se describen: { $column }.
preview-warning-type = La columna «{ $column }» no es del tipo descrito: contiene { $found }.
preview-warning-required = La columna «{ $column }» no debería estar vacía nunca; lo está en { $n } filas.
preview-warning-unique = La columna «{ $column }» no debería repetir valores; algunos se repiten.
preview-warning-range = La columna «{ $column }» tiene un valor fuera de sus límites: { $value }.
preview-warning-value = La columna «{ $column }» tiene un valor que su descripción no admite: { $value }.

## Búsqueda

search-title = Búsqueda
search-results = Resultados
search-filters = Filtros
search-chosen = Filtros elegidos
search-reset = Quitar todos los filtros
search-remove = Quitar
search-more = Mostrar todo
search-suggestions = Sugerencias
search-meant = ¿Quiso decir…?
search-ignored = Demasiado común para buscarlo
search-sort = Ordenar por
search-sort-relevance = relevancia
search-sort-date = fecha
search-sort-title = título
search-none = No se encontró nada. Pruebe con menos palabras o más generales, o quite un filtro.
search-failed = No se pudo leer la búsqueda: quizá el portal se actualizó entretanto. Recargue la página o use las listas de abajo.
search-no-script = Para buscar hace falta JavaScript. Sin él, cada filtro lleva a una lista, y lo más reciente está abajo.
search-facet-type = Tipo
search-facet-organisation = Institución
search-facet-theme = Tema
search-facet-policy_area = Área de política
search-facet-format = Formato
search-facet-license = Licencia
search-facet-year = Año
search-facet-quality = Calidad de los metadatos
search-facet-language = Idioma
search-facet-access = Acceso
search-facet-stage = Etapa

## La cara: botones, avisos, citas

dark-colours = Colores oscuros
menu-button = Menú
search-label = Buscar en este portal
search-button = Buscar
improve = Mejorar esta página
report-problem = Avisar de un problema en público
report-by-mail = Avisar de un problema por correo
report-subject = Un problema en la página { $name }
report-body = Qué está mal en la página { $address } (deje esta línea, para que sepamos cuál es):
as-json = Esta página en JSON
see-datasets = Todos los conjuntos de datos
see-roadmap = La hoja de ruta
promises = Lo prometido
k-of-n = { $k } de { $n }
milestones-proved = hitos de la hoja de ruta demostrados
milestones-overdue = hitos vencidos
no-datasets-yet = Todavía no se ha descrito ningún conjunto de datos. El primero será un archivo en catalogue/datasets/.
n-datasets = { $n ->
        [one] 1 conjunto de datos
       *[other] { $n } conjuntos de datos
    }
has-vacant-post = puesto de datos vacante
all-organisations = Todas las instituciones
what-you-can-do = Qué puede hacer usted
do-ask = Pedir datos que no están
do-ask-help = Diga qué necesita y para qué. Cada petición se publica con la institución que debe responder y con lo que respondió.
do-report = Decir qué está mal
do-report-help = Un enlace roto, una cifra imposible, una fecha que ya pasó: escriba a quien cuida este portal.
do-contribute = Añadir o corregir datos
do-contribute-help = Cada página es un archivo de texto que cualquiera puede proponer cambiar; nada se publica sin revisión.
propose-dataset = Describir un conjunto de datos
ask-by-mail = Pedirlos por correo
ask-by-form = Cómo pedirlos
ask-in-public = Pedirlos en público
ask-subject = Petición de datos
ask-body = Qué datos necesito, para qué los necesito y qué institución debería tenerlos:
take-this-list = Llevarse esta lista:
shown-in = Aún sin traducir: se muestra en { $language }.
translate-it = Proponer una traducción
up-to-date = al día
all-files = { $n ->
        [one] 1 archivo
       *[other] Los { $n } archivos
    }
copy = Copiar
copied = Copiado
copy-address = Copiar la dirección
use-in-code = Usarlo en código
cite = Citar estos datos
cite-more = BibTeX, CSL-JSON, texto
cite-plain = Texto
cite-kind = Conjunto de datos
cite-no-date = s. f.
embed = Citarlo en otra página
embed-help = Este HTML sirve en cualquier página y no pide nada al navegador de quien la lee.
alike = Conjuntos relacionados
about-organisation = Sobre esta institución
about-reuse = Sobre esta reutilización
about-collection = Sobre esta colección
see-the-data = Ver los datos
open-reuse = Abrirla
open-source = Abrir el original
more-about-it = Más información
made-of = Hecha con estos datos
state = Estado
filter-rows = Solo filas con
no-members = Todavía no hay ningún conjunto de datos en ella.
left-members = Conjuntos que salieron

##

closed-because = No está abierto por:
promised-for = Prometido para
first-promised-for = prometido primero para
moved-dates = Cómo se ha movido esta fecha
decided-by = Lo decidió
download = Descargar
columns = { $n ->
        [one] 1 columna
       *[other] { $n } columnas
    }
about-dataset = Sobre este conjunto de datos
part-of-series = Parte de una serie
series-members = En esta serie
derived-datasets = Hecho a partir de este conjunto
in-collections = En estas colecciones
in-actions = En la hoja de ruta
answers-requests = Lo pidieron
reused-in = Reutilizado en
served-by = Interfaces que lo sirven
in-events = Actos en que se trata

who-answers = Quién responde de los datos
held-since = en el puesto desde el
vacant-since = vacante desde el
no-posts = Aquí no consta ningún puesto que responda de los datos.
no-datasets = Esta institución todavía no publica aquí ningún conjunto de datos.
leads-actions = Acciones que dirige
takes-part-in-actions = Acciones en que participa
requests-to = Peticiones que se le han dirigido
parts-of-organisation = Instituciones que dependen de ella
collections-of = Colecciones a su cargo
member-of = Órganos de que es miembro
services-of = Sus interfaces

about-plan = Sobre la hoja de ruta
about-action = Sobre esta acción
about-request = Sobre esta petición
actions = Acciones
advised-by = Lo recomendó
claimed = declarado, sin evidencia
schedule-on_time = en plazo
schedule-due_soon = vence pronto
schedule-overdue = vencido
schedule-done_on_time = cumplido en plazo
schedule-done_late = cumplido con retraso
schedule-no_date = sin fecha
schedule-recurring_ok = al día
schedule-recurring_missed = incumplido
schedule-withdrawn = retirado
days-late = { $n ->
        [one] 1 día de retraso
       *[other] { $n } días de retraso
    }
no-response = No se ha dado respuesta.
no-action-yet = Ninguna acción de la hoja de ruta la recoge.
what-came-of-it = Qué ha sido de ella
supporters = { $n ->
        [one] 1 persona apoya esta petición.
       *[other] { $n } personas apoyan esta petición.
    }

date-semester = { $n ->
        [1] primer semestre de { $year }
       *[2] segundo semestre de { $year }
    }
date-quarter = { $n ->
        [1] primer trimestre de { $year }
        [2] segundo trimestre de { $year }
        [3] tercer trimestre de { $year }
       *[4] cuarto trimestre de { $year }
    }

### Los tipos de fichas

type-dataset = Conjunto de datos
    .plural = Conjuntos de datos
    .intro = Todo lo que el gobierno sabe que tiene: lo publicado, lo prometido, lo cerrado con su motivo y lo retirado.
type-organisation = Institución
    .plural = Instituciones
    .intro = Quién publica cada dato, quién responde de cada acción y quién ocupa los puestos de datos.
type-collection = Colección
    .plural = Colecciones
    .intro = Conjuntos de datos que van juntos, y lo que cada uno debe cumplir para estar.
type-service = Servicio
    .plural = Servicios
    .intro = Interfaces que responden a consultas de otros programas.
type-plan = Hoja de ruta
    .plural = Hojas de ruta
    .intro = Qué se ha propuesto el gobierno con sus datos, para cuándo y quién responde.
type-goal = Objetivo
    .plural = Objetivos
    .intro = Los cambios que busca la hoja de ruta y las cifras que dirán si se lograron.
type-action = Acción
    .plural = Acciones
    .intro = Qué se hace para llegar a cada objetivo, quién lo dirige y cómo van sus hitos.
type-recommendation = Recomendación
    .plural = Recomendaciones
    .intro = Lo que aconsejó una revisión externa, lo que respondió el gobierno y lo que se hace.
type-request = Petición
    .plural = Peticiones
    .intro = Los datos que alguien ha pedido, qué se respondió y cuánto se tardó.
type-reuse = Reutilización
    .plural = Reutilizaciones
    .intro = Lo que se ha hecho con los datos: aplicaciones, noticias, estudios y lo que cambiaron.
type-legal = Norma
    .plural = Normas
    .intro = Las leyes, decretos y normas técnicas en que se apoya todo, y a quién obligan.
type-funding = Línea de financiación
    .plural = Financiación
    .intro = El dinero de la hoja de ruta: lo pedido, lo aprobado y lo gastado.
type-event = Acto
    .plural = Actos
    .intro = Consultas, cursos y reuniones, y lo que salió de cada uno.
type-body = Órgano de coordinación
    .plural = Órganos de coordinación
    .intro = Los consejos, comités y redes en que las instituciones se coordinan, y cuándo se reunieron.
type-actor = Actor
    .plural = Actores
    .intro = Quienes producen, usan, financian o defienden los datos dentro y fuera del gobierno.
type-page = Página
    .plural = Páginas
    .intro = Las páginas de texto del portal.

### Los vocabularios

vocabulary-themes = Temas
vocabulary-policy-areas = Áreas de política
vocabulary-licences = Licencias
vocabulary-formats = Formatos

### La frecuencia

frequency-every-year = { $n ->
        [one] cada año
       *[other] cada { $n } años
    }
frequency-every-month = { $n ->
        [one] cada mes
       *[other] cada { $n } meses
    }
frequency-every-week = { $n ->
        [one] cada semana
       *[other] cada { $n } semanas
    }
frequency-every-day = { $n ->
        [one] cada día
       *[other] cada { $n } días
    }
frequency-every-hour = { $n ->
        [one] cada hora
       *[other] cada { $n } horas
    }
frequency-irregular = irregular
frequency-once = una sola vez
frequency-continuous = continua
frequency-unknown = desconocida

### Los campos: su nombre, y qué escribir en ellos

# dataset
field-dataset-title = Título
    .help = Nombre corto del conjunto de datos, sin siglas ni fechas: «Camas y ocupación por hospital».
field-dataset-description = Descripción
    .help = Qué hay en cada fila, de dónde sale y qué no dice, en 50 caracteres o más; puede llevar markdown.
field-dataset-publisher = Institución que publica
    .help = El id de la institución que responde por los datos, como `salud`.
field-dataset-stage = Etapa
    .help = Hasta dónde ha llegado: `inventoried` (se sabe que existe), `planned` (prometido), `published` (publicado) o `retired` (retirado).
field-dataset-access = Acceso
    .help = Quién puede tener los datos: `public` (cualquiera), `restricted` (con condiciones) o `non_public` (nadie de fuera).
field-dataset-access_reason = Motivo del cierre
    .help = Por qué no es público; hace falta cuando el acceso es `restricted` o `non_public`.
field-dataset-license = Licencia
    .help = El identificador SPDX de la licencia, como `CC-BY-4.0`; hace falta cuando está publicado.
field-dataset-frequency = Frecuencia de actualización
    .help = Cada cuánto se actualiza, como duración ISO 8601 (`P1M`, cada mes) o `irregular`, `once`, `continuous`, `unknown`.
field-dataset-issued = Primera publicación
    .help = El día en que se publicó por primera vez, como `2025-04-30`.
field-dataset-modified = Última actualización
    .help = El día en que cambiaron los datos por última vez, como `2026-11-05`; hace falta cuando está publicado.
field-dataset-promise = Compromiso de publicación
    .help = Para cuándo se ha prometido; hace falta mientras la etapa sea `planned`.
field-dataset-steward = Custodio de los datos
    .help = Quién cuida de los datos día a día; si falta, responde el puesto de datos de la institución.
field-dataset-contact = Contacto
    .help = A quién preguntar por estos datos, con un buzón o una dirección web.
field-dataset-themes = Temas
    .help = Uno o más códigos de los temas de la Unión Europea, como `heal` o `envi`.
field-dataset-policy_areas = Áreas de política
    .help = Uno o más códigos de las áreas de política del portal, como `salud`.
field-dataset-keywords = Palabras clave
    .help = Palabras con que la gente lo buscaría: una lista, o una lista para cada idioma.
field-dataset-spatial = Cobertura geográfica
    .help = De qué lugar trata: un código ISO 3166 (`MX-JAL`), un nombre, una dirección web o `{"{"}name, code, uri, bbox{"}"}`.
field-dataset-spatial_resolution = Resolución espacial
    .help = La distancia menor que se distingue, en metros, como `30`.
field-dataset-temporal = Periodo que cubre
    .help = Desde y hasta cuándo llegan los datos.
field-dataset-languages = Idiomas de los datos
    .help = Los códigos de los idiomas en que están los datos, como `es`.
field-dataset-landing_page = Página de origen
    .help = La dirección de la página de la institución sobre estos datos.
field-dataset-documentation = Documentación
    .help = Enlaces a manuales, definiciones o diccionarios de datos.
field-dataset-conforms_to = Normas que cumple
    .help = Enlaces a las normas o modelos de datos que sigue.
field-dataset-legal_basis = Base jurídica
    .help = Las leyes y artículos que obligan a tener o a publicar estos datos.
field-dataset-applicable_legislation = Legislación aplicable
    .help = Direcciones (ELI u otras) de la legislación europea o nacional que se le aplica.
field-dataset-hvd_category = Categoría de alto valor
    .help = La categoría del Reglamento de Ejecución (UE) 2023/138, si es un conjunto de alto valor.
field-dataset-derived_from = Hecho a partir de
    .help = Los ids de los conjuntos de datos de los que sale este.
field-dataset-series = Serie
    .help = El id del conjunto de datos que reúne la serie, como `hacienda/presupuesto`.
field-dataset-version = Versión
    .help = El número o nombre de la versión, como `2.1`.
field-dataset-version_notes = Cambios de esta versión
    .help = Qué ha cambiado desde la versión anterior, para quien ya usa los datos.
field-dataset-quality_process = Control de calidad
    .help = Qué se comprueba antes de publicar y quién lo hace.
field-dataset-handover = Relevo
    .help = Qué debe saber quien se haga cargo de los datos después.
field-dataset-source = Catálogo de origen
    .help = De qué catálogo se importó esta ficha; lo escribe `acervo import`.
field-dataset-distributions = Archivos y accesos
    .help = Los archivos y direcciones con los datos; hace falta al menos uno cuando está publicado.
# promise
field-promise-due = Fecha comprometida
    .help = Para cuándo se promete hoy: `2027`, `2027-S1`, `2027-Q3`, `2027-06` o `2027-06-30`.
field-promise-first_promised = Primer compromiso
    .help = La primera fecha que se prometió, que ya no se cambia.
field-promise-basis = En qué se basa
    .help = Dónde y cómo se hizo el compromiso: un acuerdo, una ley, una respuesta.
field-promise-changes = Cambios de fecha
    .help = Cada vez que se movió la fecha, la más antigua primero; hace falta si ya no es la primera.
# steward
field-steward-role = Función
    .help = El cargo o la unidad, no la persona: «Datos de hospitales».
field-steward-email = Correo
    .help = El buzón de la función, como `datos@salud.example.org`; no el de una persona.
# contact
field-contact-name = Nombre
    .help = El nombre de la oficina que contesta.
field-contact-email = Correo
    .help = El buzón de la oficina, como `datos@example.org`.
field-contact-url = Dirección web
    .help = La página o el formulario de contacto, con `https://`.
# temporal
field-temporal-start = Desde
    .help = El primer día, mes, trimestre o año, como `2025-01`.
field-temporal-end = Hasta
    .help = El último día, mes, trimestre o año, como `2027`; sin él, sigue abierto.
# source
field-source-catalogue = Catálogo
    .help = El nombre del catálogo de origen.
field-source-id = Identificador de origen
    .help = El identificador que tiene en ese catálogo.
field-source-url = Dirección de origen
    .help = La dirección de la ficha en ese catálogo.
field-source-harvested = Importado el
    .help = El día en que se importó, como `2026-11-20`.
# distribution
field-distribution-url = Dirección
    .help = La dirección desde la que se obtienen los datos, con `https://`; sobra si hay `file`.
field-distribution-file = Archivo
    .help = La ruta de un archivo por debajo de `catalogue/data/`, como `salud/camas.csv`; en lugar de `url`.
field-distribution-title = Título
    .help = Qué lo distingue de los demás archivos: «Últimos doce meses».
field-distribution-description = Descripción
    .help = Lo que haga falta saber de este archivo y no valga para los demás.
field-distribution-format = Formato
    .help = El código del formato, en mayúsculas, como `CSV`, `XLSX` o `GEOJSON`.
field-distribution-media_type = Tipo de medio
    .help = El tipo registrado en IANA, como `text/csv`; si falta, se toma del formato.
field-distribution-bytes = Tamaño en bytes
    .help = El tamaño del archivo en bytes, como `108412`; de los archivos propios se mide.
field-distribution-checksum = Suma de verificación
    .help = Con qué comprobar que el archivo descargado llegó entero.
field-distribution-modified = Última actualización
    .help = El día en que cambió este archivo, como `2026-11-05`.
field-distribution-license = Licencia
    .help = El identificador SPDX, solo si no es la licencia del conjunto de datos.
field-distribution-access_service = Servicio
    .help = El id del servicio o API que da estos datos.
field-distribution-conforms_to = Normas que cumple
    .help = Enlaces a las normas o modelos que sigue este archivo.
field-distribution-availability = Permanencia
    .help = Cuánto se piensa mantener: `stable`, `available`, `temporary` o `experimental`.
field-distribution-compression = Compresión
    .help = El tipo de medio de la compresión, como `application/gzip`.
field-distribution-schema = Columnas
    .help = Las columnas de la tabla, o la dirección de un esquema que las describe.
field-distribution-preview = Vista previa
    .help = `auto` para mostrar una vista previa del archivo, `off` para no mostrarla.
# checksum
field-checksum-algorithm = Algoritmo
    .help = El algoritmo de la suma; de preferencia, `sha256`.
field-checksum-value = Valor
    .help = La suma en hexadecimal.
# columns
field-columns-fields = Columnas
    .help = Las columnas, en el orden en que están en el archivo.
# column
field-column-name = Nombre
    .help = El nombre de la columna, igual que en el archivo, como `camas_uci`.
field-column-type = Tipo
    .help = Qué clase de valores tiene: `integer`, `number`, `string`, `date`...
field-column-title = Título
    .help = El nombre de la columna como se le diría a alguien.
field-column-description = Descripción
    .help = Qué mide, cómo se obtiene y qué significa que esté vacía.
field-column-unit = Unidad
    .help = La unidad de medida, como `m³/s` o `%`.
field-column-codelist = Lista de códigos
    .help = La dirección de la lista que explica los códigos de la columna.
field-column-constraints = Restricciones
    .help = Lo que todo valor de la columna cumple.
# constraints
field-constraints-required = Obligatoria
    .help = `true` si ninguna fila puede dejarla vacía.
field-constraints-unique = Sin repeticiones
    .help = `true` si no hay dos filas con el mismo valor.
field-constraints-minimum = Mínimo
    .help = El valor más bajo que puede tener, como `0`.
field-constraints-maximum = Máximo
    .help = El valor más alto que puede tener, como `100`.
field-constraints-min_length = Longitud mínima
    .help = El número mínimo de caracteres.
field-constraints-max_length = Longitud máxima
    .help = El número máximo de caracteres.
field-constraints-pattern = Patrón
    .help = Una expresión regular que cumplen todos los valores, como `H[0-9]{"{"}3{"}"}`.
field-constraints-enum = Valores posibles
    .help = La lista de los únicos valores que puede tener.
# place
field-place-name = Nombre
    .help = El nombre del lugar, en uno o más idiomas.
field-place-code = Código
    .help = El código ISO 3166, como `MX` o `MX-JAL`.
field-place-uri = Dirección
    .help = La dirección del lugar en GeoNames, Wikidata u otro registro.
field-place-bbox = Recuadro
    .help = Cuatro grados: oeste, sur, este y norte, como `[-42.5, 36.0, -36.0, 41.0]`.
# link
field-link-title = Texto
    .help = Las palabras que se muestran en lugar de la dirección.
field-link-url = Dirección
    .help = La dirección completa, con `https://`.
# legal-basis
field-legal-basis-legal = Norma
    .help = El id de la ley o norma, como `ley-datos-abiertos`.
field-legal-basis-article = Artículo
    .help = La referencia del artículo tal como está en esa ley, como `art-4`.
# change
field-change-on = Cambiado el
    .help = El día en que se decidió el cambio, como `2026-06-25`.
field-change-field = Campo
    .help = El campo que cambió, como `due`.
field-change-from = De
    .help = La fecha que había; la del primer cambio es la prometida al principio.
field-change-to = A
    .help = La fecha nueva; la del último cambio es la que está en vigor.
field-change-reason = Motivo
    .help = Por qué se movió, de modo que lo entienda quien la esperaba.
field-change-decided_by = Decidido por
    .help = El id de la institución o del órgano que lo decidió.
# organisation
field-organisation-name = Nombre
    .help = El nombre oficial completo.
field-organisation-kind = Clase
    .help = Qué es: `ministry`, `agency`, `state`, `municipality`, `autonomous`, `coordination`, `company` u `other`.
field-organisation-level = Nivel de gobierno
    .help = A qué nivel pertenece: `federal`, `state`, `municipal` o `autonomous`.
field-organisation-acronym = Siglas
    .help = Las siglas con que se la conoce, como `INEO`.
field-organisation-description = Descripción
    .help = De qué se ocupa, en una o dos frases.
field-organisation-homepage = Sitio web
    .help = La dirección de su sitio, con `https://`.
field-organisation-parent = Depende de
    .help = El id de la institución de la que depende.
field-organisation-policy_areas = Áreas de política
    .help = Los códigos de las áreas de las que se ocupa.
field-organisation-logo = Logotipo
    .help = La ruta de una imagen por debajo de `catalogue/data/`, como `logos/salud.svg`.
field-organisation-posts = Puestos de datos
    .help = Los puestos que responden por los datos, ocupados o vacantes.
field-organisation-status = Situación
    .help = `active` si existe hoy; si no, `renamed`, `merged`, `split` o `closed`.
field-organisation-succeeds = Sucede a
    .help = Los ids de las instituciones a las que sustituye.
field-organisation-succeeded_by = Sucedida por
    .help = Los ids de las instituciones que la sustituyen.
field-organisation-ranked = Entra en las comparaciones
    .help = `false` si no debe compararse con las demás; entonces hace falta el motivo.
field-organisation-ranked_reason = Por qué no se compara
    .help = El motivo por el que queda fuera de las comparaciones.
field-organisation-handles = Cuentas
    .help = Sus cuentas en otros sitios, como `github: ministerio-salud`.
# post
field-post-role = Función
    .help = Qué puesto es: `chief_data_officer`, `digital_officer`, `data_steward`, `liaison` u `open_data_admin`.
field-post-title = Nombre del puesto
    .help = El nombre del puesto en la institución.
field-post-email = Correo
    .help = El buzón del puesto, que no cambia con la persona.
field-post-holder = Titular
    .help = Desde cuándo está ocupado; el nombre no hace falta.
field-post-vacant_since = Vacante desde
    .help = El día en que quedó vacante, como `2025-02-03`; en lugar de `holder`.
field-post-appointed_by = Nombramiento
    .help = La norma o el documento que creó el puesto o nombró a su titular.
# holder
field-holder-name = Nombre
    .help = El nombre del titular, solo si ya es público; basta con el buzón del puesto.
field-holder-since = Desde
    .help = El día en que tomó posesión, como `2023-05-15`.
# appointment
field-appointment-legal = Norma
    .help = El id de la norma que crea el puesto.
field-appointment-document = Documento
    .help = La dirección del nombramiento publicado.
# actor
field-actor-name = Nombre
    .help = El nombre con que se le conoce; para una persona vale un seudónimo.
field-actor-kind = Clase
    .help = Qué es: `government`, `cso`, `media`, `academia`, `business`, `startup`, `international` o `individual`.
field-actor-description = Descripción
    .help = Qué hace con los datos, en una o dos frases.
field-actor-roles = Papeles
    .help = Qué hace en el ecosistema: `producer`, `intermediary`, `user`, `funder` o `champion`.
field-actor-policy_areas = Áreas de política
    .help = Los códigos de las áreas en las que trabaja.
field-actor-region = Región
    .help = Dónde trabaja.
field-actor-url = Sitio web
    .help = La dirección de su sitio, con `https://`.
field-actor-consent = Consentimiento
    .help = `true` si la persona ha aceptado figurar aquí; hace falta para `individual`.
field-actor-champion = Impulsor de datos abiertos
    .help = Desde cuándo y de qué es impulsor reconocido.
# champion
field-champion-since = Desde
    .help = El día en que empezó, como `2025-03-01`.
field-champion-for = Causas
    .help = Qué defiende, una causa en cada punto.
# request
field-request-title = Título
    .help = Qué se pide, en pocas palabras.
field-request-description = Descripción
    .help = Qué datos, con qué detalle y de qué periodo.
field-request-opened = Recibida el
    .help = El día en que llegó, como `2025-03-10`.
field-request-channel = Vía
    .help = Por dónde llegó: `issue`, `email`, `event`, `foi` (acceso a la información) o `form`.
field-request-issue = Hilo público
    .help = La dirección de la conversación pública sobre la petición.
field-request-requester = Solicitante
    .help = Quién lo pide, sin datos personales.
field-request-purpose = Para qué
    .help = Qué se hará con los datos; ayuda a responder mejor, y nadie está obligado a decirlo.
field-request-policy_areas = Áreas de política
    .help = Los códigos de las áreas de que trata.
field-request-addressed_to = Dirigida a
    .help = El id de la institución que debe responder.
field-request-status = Estado
    .help = El estado de hoy, igual al último de la historia.
field-request-history = Historia
    .help = Cada paso con su fecha, el más antiguo primero; se añade al final y no se borra.
field-request-demand = Apoyo
    .help = Cuánta gente respalda la petición.
field-request-duplicates = Peticiones iguales
    .help = Los ids de otras peticiones que piden lo mismo.
field-request-answered_by = Respondida con
    .help = Los ids de los conjuntos de datos que la atienden; hacen falta si se concedió.
# requester
field-requester-kind = Clase
    .help = Qué clase de solicitante es, como `media` o `citizen`.
field-requester-actor = Actor
    .help = El id del actor, si está en el catálogo.
# request-event
field-request-event-date = Fecha
    .help = El día del paso, como `2025-05-19`.
field-request-event-status = Estado
    .help = El estado en que quedó la petición.
field-request-event-comment = Comentario
    .help = Qué se respondió y por qué.
field-request-event-action = Acción
    .help = El id de la acción de la hoja de ruta que la recoge.
# demand
field-demand-supporters = Personas que la apoyan
    .help = Cuántas personas, como `6240`.
field-demand-source = Fuente
    .help = Un enlace que permita comprobar la cifra.
field-demand-as_of = A fecha de
    .help = El día en que se contó, como `2026-11-01`.
# reuse
field-reuse-title = Título
    .help = El nombre de la aplicación, la noticia o el estudio.
field-reuse-description = Descripción
    .help = Qué hace con los datos y a quién sirve.
field-reuse-kind = Clase
    .help = Qué es: `application`, `api`, `visualization`, `news_article`, `paper`, `idea` o `hardware`.
field-reuse-url = Dirección
    .help = Dónde puede verse, con `https://`.
field-reuse-by = Autor
    .help = El id de un actor del catálogo, o un nombre.
field-reuse-datasets = Datos que usa
    .help = Los ids de los conjuntos de datos que usa.
field-reuse-policy_areas = Áreas de política
    .help = Los códigos de las áreas de que trata.
field-reuse-published = Publicada
    .help = Cuándo apareció, como `2026-03` o `2026-03-14`.
field-reuse-image = Imagen
    .help = La ruta de una imagen por debajo de `catalogue/data/`.
field-reuse-impact = Efecto
    .help = Qué cambió gracias a ella, con hechos.
field-reuse-outcomes = Resultados
    .help = En qué contribuye, como `good_governance` o `innovation`.
field-reuse-evidence = Evidencias
    .help = Direcciones o ids de conjuntos de datos que prueban el efecto.
field-reuse-business = Negocio
    .help = Datos del negocio que hay detrás, si lo hay.
# business
field-business-model = Modelo de negocio
    .help = De qué vive, como `suscripción`.
field-business-staff_band = Plantilla
    .help = Cuánta gente trabaja en él, por tramos, como `1-9`.
field-business-started = Inicio
    .help = Cuándo empezó, como `2025`.
field-business-seed_funding = Capital semilla
    .help = El id de la línea de financiación que lo ayudó a empezar.
# collection
field-collection-title = Título
    .help = El nombre de la colección.
field-collection-description = Descripción
    .help = Qué reúne y para qué.
field-collection-steward = Institución que la cuida
    .help = El id de la institución que decide qué entra.
field-collection-criteria = Criterios
    .help = Qué debe cumplir un conjunto de datos para entrar.
field-collection-legal_basis = Base jurídica
    .help = Las leyes y artículos en que se apoya.
field-collection-requirements = Requisitos
    .help = Lo que cada miembro debe cumplir y puede comprobarse solo.
field-collection-members = Miembros
    .help = Los conjuntos de datos, con su fecha de entrada; ninguno se borra: sale con `until` y `reason`.
# requirements
field-requirements-min_quality = Calidad mínima
    .help = La puntuación mínima de los metadatos, de 0 a 405, como `250`.
field-requirements-formats_any = Alguno de estos formatos
    .help = Códigos de formatos de los que hace falta al menos uno, como `[CSV, JSON]`.
field-requirements-frequency_declared = Frecuencia declarada
    .help = `true` si debe decir cada cuánto se actualiza.
field-requirements-license_declared = Licencia declarada
    .help = `true` si debe tener licencia.
field-requirements-columns_described = Columnas descritas
    .help = `true` si debe describir todas sus columnas.
field-requirements-steward_named = Custodio indicado
    .help = `true` si debe decir quién cuida de los datos.
# member
field-member-dataset = Conjunto de datos
    .help = El id del conjunto de datos.
field-member-since = Desde
    .help = El día en que entró, como `2025-06-30`.
field-member-until = Hasta
    .help = El día en que salió, si ya no es miembro.
field-member-reason = Motivo de la salida
    .help = Por qué salió.
# service
field-service-title = Título
    .help = El nombre del servicio o API.
field-service-description = Descripción
    .help = Qué responde, con qué límites y cómo se pide acceso.
field-service-endpoint_url = Dirección del servicio
    .help = La dirección a la que se hacen las consultas, con `https://`.
field-service-endpoint_description = Descripción técnica
    .help = La dirección de su descripción, como un documento OpenAPI.
field-service-publisher = Institución que lo ofrece
    .help = El id de la institución que responde por el servicio.
field-service-contact = Contacto
    .help = A quién preguntar o avisar cuando falla.
field-service-serves = Datos que da
    .help = Los ids de los conjuntos de datos que pueden consultarse.
field-service-license = Licencia
    .help = El identificador SPDX, como `CC-BY-4.0`.
field-service-access = Acceso
    .help = Quién puede usarlo: `public`, `restricted` o `non_public`.
# plan
field-plan-title = Título
    .help = El nombre de la hoja de ruta.
field-plan-vision = Visión
    .help = Cómo será todo cuando se haya cumplido.
field-plan-period = Periodo
    .help = Desde y hasta cuándo rige, como `{"{"}start: 2025, end: 2027{"}"}`.
field-plan-owner = Institución responsable
    .help = El id de la institución que responde por la hoja de ruta entera.
field-plan-aligned_with = En línea con
    .help = Enlaces a los planes o compromisos con los que concuerda.
field-plan-adopted = Adopción
    .help = Cuándo y con qué norma se adoptó.
field-plan-sponsor = Respaldo político
    .help = El cargo que la respalda.
field-plan-reporting = Informes
    .help = Cada cuánto se informa y cuándo toca el próximo.
field-plan-cocreation = Elaboración conjunta
    .help = Los ids de los actos en que se preparó con la sociedad.
field-plan-budget_calendar = Calendario del presupuesto
    .help = Los momentos en que se decide el dinero.
field-plan-contact = Contacto
    .help = A quién preguntar por la hoja de ruta.
field-plan-body = Texto
    .help = Lo demás que deba leerse, en markdown.
# adoption
field-adoption-date = Fecha
    .help = El día en que se adoptó, como `2025-01-15`.
field-adoption-tag = Etiqueta de git
    .help = La etiqueta que guarda el texto adoptado, como `hoja-de-ruta-2025`.
field-adoption-legal = Norma
    .help = El id de la norma con que se adoptó.
# sponsor
field-sponsor-post = Cargo
    .help = El cargo, no la persona: «Presidencia del Consejo».
field-sponsor-since = Desde
    .help = El día desde el que la respalda.
# reporting
field-reporting-every = Cada
    .help = Cada cuánto, como duración ISO 8601: `P6M` es cada seis meses.
field-reporting-next = Próximo
    .help = El día del próximo informe, como `2027-01-31`.
# budget-date
field-budget-date-period = Cuándo
    .help = El día, mes o trimestre, como `2027-Q3`.
field-budget-date-title = Qué
    .help = Qué se decide entonces.
# goal
field-goal-plan = Hoja de ruta
    .help = El id de la hoja de ruta, de ordinario `plan`.
field-goal-title = Título
    .help = El objetivo en una frase.
field-goal-policy_areas = Áreas de política
    .help = Los códigos de las áreas a las que sirve.
field-goal-sponsor = Respaldo político
    .help = El cargo que lo respalda.
field-goal-outcome_indicators = Indicadores de resultado
    .help = Las cifras que dirán si se ha logrado.
field-goal-body = Por qué importa
    .help = Por qué importa este objetivo y a quién, en markdown.
# outcome-indicator
field-outcome-indicator-id = Identificador
    .help = Un nombre en minúsculas con guiones, como `datos-al-dia`.
field-outcome-indicator-title = Título
    .help = Qué se mide.
field-outcome-indicator-unit = Unidad
    .help = En qué se mide, como `%` o `días`.
field-outcome-indicator-baseline = Punto de partida
    .help = La cifra al empezar.
field-outcome-indicator-target = Meta
    .help = La cifra que se quiere alcanzar y para cuándo.
field-outcome-indicator-readings = Mediciones
    .help = Las cifras medidas desde entonces, la más antigua primero.
# baseline
field-baseline-value = Valor
    .help = La cifra, como `61`.
field-baseline-as_of = A fecha de
    .help = Cuándo se midió, como `2024-05`.
# indicator-target
field-indicator-target-value = Valor
    .help = La cifra que se quiere alcanzar, como `90`.
field-indicator-target-by = Para
    .help = Para cuándo, como `2027`.
# reading
field-reading-as_of = A fecha de
    .help = Cuándo se midió, como `2026-06`.
field-reading-value = Valor
    .help = La cifra medida.
field-reading-source = Fuente
    .help = La dirección o el id del conjunto de datos de donde sale.
# action
field-action-goal = Objetivo
    .help = El id del objetivo al que sirve.
field-action-title = Título
    .help = Qué se hará, en pocas palabras.
field-action-problem = Problema
    .help = Qué va mal hoy y a quién afecta.
field-action-expected_results = Resultados esperados
    .help = Qué habrá cuando se cumpla, de modo que pueda comprobarse.
field-action-root_causes = Causas
    .help = Por qué existe el problema.
field-action-lead = Institución que la dirige
    .help = El id de la única institución que responde por la acción.
field-action-involved = Otras instituciones
    .help = Las demás instituciones que participan, y en qué.
field-action-stakeholders = Sociedad
    .help = Los ids de los actores de fuera del gobierno que participan.
field-action-policy_areas = Áreas de política
    .help = Los códigos de las áreas a las que sirve, al menos uno.
field-action-legal_basis = Base jurídica
    .help = Las leyes y artículos en que se apoya.
field-action-funding = Financiación
    .help = Las líneas que la pagan, con el año y el importe.
field-action-datasets = Conjuntos de datos
    .help = Los ids de los conjuntos de datos que publica o mejora.
field-action-requests = Peticiones
    .help = Los ids de las peticiones que atiende.
field-action-events = Actos
    .help = Los ids de los actos en que se trabaja en ella.
field-action-ogp = Alianza para el Gobierno Abierto
    .help = El compromiso y los valores de la Alianza a los que corresponde.
field-action-milestones = Hitos
    .help = Los pasos que pueden comprobarse, en orden; al menos uno.
field-action-updates = Informes de avance
    .help = Lo que se ha contado de cada periodo; se añade al final y no se cambia.
field-action-body = Texto
    .help = Lo demás que deba leerse, en markdown.
# involvement
field-involvement-org = Institución
    .help = El id de la institución.
field-involvement-as = Papel
    .help = En qué participa: `coordination`, `funding`, `data`, `legal`, `capacity` o `delivery`.
# action-funding
field-action-funding-line = Línea
    .help = El id de la línea de financiación.
field-action-funding-year = Año
    .help = El año del gasto, como `2026`.
field-action-funding-amount = Importe
    .help = La cantidad en la moneda indicada, como `450000`.
field-action-funding-currency = Moneda
    .help = El código ISO 4217, como `MXN` o `EUR`.
# ogp
field-ogp-commitment = Compromiso
    .help = El número del compromiso en el plan de acción, como `C4`.
field-ogp-values = Valores
    .help = A qué valores sirve: `transparency`, `participation`, `accountability` o `technology`.
# milestone
field-milestone-id = Identificador
    .help = Un nombre en minúsculas con guiones, único en la acción, como `inventario-de-puentes`.
field-milestone-title = Título
    .help = Qué estará hecho, de modo que pueda comprobarse.
field-milestone-description = Descripción
    .help = Lo que haga falta para entenderlo.
field-milestone-responsible = Responsable
    .help = El id de la institución que responde por el hito.
field-milestone-start = Inicio
    .help = Cuándo empieza el trabajo, como `2025-04`.
field-milestone-baseline_due = Fecha adoptada
    .help = La fecha que se adoptó con la hoja de ruta; no se cambia nunca.
field-milestone-due = Fecha comprometida
    .help = La fecha de hoy, como `2027-03-31` o `2027-Q1`; si no es la adoptada, `changes` dice por qué.
field-milestone-recurring = Periódico
    .help = Cada cuánto se repite; en lugar de las dos fechas.
field-milestone-status = Avance
    .help = Lo que declara el responsable: `not_started`, `limited`, `substantial`, `completed` o `withdrawn`.
field-milestone-completed_on = Cumplido el
    .help = El día en que se cumplió; hace falta cuando el avance es `completed`.
field-milestone-evidence = Evidencias
    .help = Direcciones o ids de conjuntos de datos que lo prueban; sin ellas no cuenta como cumplido.
field-milestone-challenges = Dificultades
    .help = Qué lo frena; hace falta cuando avanza poco o está vencido.
field-milestone-changes = Cambios de fecha
    .help = Cada vez que se movió la fecha, con su motivo, la más antigua primero.
field-milestone-depends_on = Depende de
    .help = Los ids de los hitos que deben cumplirse antes; los de otra acción, como `accion#hito`.
field-milestone-weight = Peso
    .help = Cuánto cuenta en el avance de la acción; si falta, 1.
field-milestone-per_institution = Por institución
    .help = El avance de cada institución, cuando el hito es de muchas.
# recurring
field-recurring-every = Cada
    .help = Cada cuánto, como duración ISO 8601: `P3M` es cada tres meses.
field-recurring-from = Desde
    .help = La primera vez, como `2025-03-31`.
field-recurring-until = Hasta
    .help = La última vez, como `2027`.
# per-institution
field-per-institution-universe = De cuántas y cuáles
    .help = Qué instituciones deben cumplirlo.
field-per-institution-state = Avance de cada una
    .help = El avance de cada institución por su id, como `salud: completed`.
# update
field-update-period = Periodo
    .help = De qué periodo informa, como `2026-Q3`.
field-update-date = Fecha
    .help = El día en que se escribió, como `2026-10-15`.
field-update-by = Autor
    .help = El id de la institución que informa.
field-update-text = Texto
    .help = Qué se hizo, qué no y por qué, en markdown.
# recommendation
field-recommendation-review = Revisión
    .help = El informe que hizo la recomendación.
field-recommendation-number = Número
    .help = El número que tiene en el informe, como `7` o `R7`.
field-recommendation-title = Título
    .help = La recomendación en pocas palabras.
field-recommendation-text = Texto
    .help = Qué recomienda.
field-recommendation-response = Respuesta
    .help = Qué ha respondido el gobierno.
field-recommendation-actions = Acciones
    .help = Los ids de las acciones que la ponen en práctica.
# review
field-review-title = Título
    .help = El título del informe.
field-review-by = Autor
    .help = Quién hizo la revisión.
field-review-year = Año
    .help = El año del informe, como `2024`.
field-review-url = Dirección
    .help = Dónde puede leerse el informe.
# response
field-response-status = Respuesta
    .help = `pending`, `accepted`, `partly` o `rejected`.
field-response-on = Respondida el
    .help = El día de la respuesta, como `2024-09-30`.
field-response-by = Respondida por
    .help = El id de la institución que respondió.
field-response-reason = Motivo
    .help = Por qué se aceptó, se aceptó en parte o se rechazó.
# legal
field-legal-title = Título
    .help = El nombre con que se conoce la norma.
field-legal-description = Descripción
    .help = Qué ordena, en palabras llanas.
field-legal-kind = Clase
    .help = Qué es: `constitution`, `law`, `decree`, `agreement`, `standard`, `guideline` o `international`.
field-legal-status = Situación
    .help = `draft`, `in_consultation`, `adopted`, `in_force`, `amended` o `repealed`.
field-legal-number = Número oficial
    .help = El número o la referencia oficial, como `Ley 12/2019`.
field-legal-adopted = Adoptada el
    .help = El día en que se adoptó, como `2019-03-21`.
field-legal-in_force = En vigor desde
    .help = El día en que entró en vigor, como `2019-07-01`.
field-legal-source = Texto oficial
    .help = La dirección del texto oficial.
field-legal-repeals = Deroga
    .help = Los ids de las normas que deroga.
field-legal-articles = Artículos
    .help = Los artículos que importan aquí.
# article
field-article-ref = Referencia
    .help = Cómo se cita desde otras fichas, como `art-4`.
field-article-text = Texto
    .help = Qué dice, resumido o a la letra.
field-article-obliges = Obliga a
    .help = Las clases de instituciones a las que obliga, como `[ministry, agency]`.
field-article-requires = Exige
    .help = Qué deben hacer, en una frase.
# funding
field-funding-title = Título
    .help = El nombre de la línea de financiación.
field-funding-description = Descripción
    .help = Qué paga y en qué condiciones.
field-funding-kind = Clase
    .help = Qué es: `budget_line`, `seed_fund`, `grant` o `in_kind`.
field-funding-authority = Institución que la gestiona
    .help = El id de la institución que decide el gasto.
field-funding-programme = Programa
    .help = El programa del presupuesto al que pertenece.
field-funding-years = Años
    .help = Las cifras de cada año; las de monedas distintas no se suman.
field-funding-calls = Convocatorias
    .help = Cuándo se puede solicitar.
# funding-year
field-funding-year-year = Año
    .help = El año, como `2026`.
field-funding-year-currency = Moneda
    .help = El código ISO 4217, como `MXN` o `EUR`.
field-funding-year-requested = Solicitado
    .help = Lo que se pidió, como `5000000`.
field-funding-year-approved = Aprobado
    .help = Lo que se aprobó.
field-funding-year-spent = Gastado
    .help = Lo que se ha gastado.
field-funding-year-source = Fuente
    .help = La dirección del documento que da las cifras.
# call
field-call-opens = Abre
    .help = El primer día para presentarse, como `2026-03-01`.
field-call-closes = Cierra
    .help = El último día para presentarse, como `2026-04-30`.
field-call-url = Dirección
    .help = La página de la convocatoria.
# event
field-event-title = Título
    .help = El nombre del acto.
field-event-description = Descripción
    .help = De qué trata y para quién es.
field-event-kind = Clase
    .help = Qué es: `training`, `consultation`, `hackathon`, `meeting`, `campaign` o `feedback_exercise`.
field-event-audience = Público
    .help = Para quién es, como `[citizens, media]`.
field-event-organiser = Institución que lo organiza
    .help = El id de la institución que lo organiza.
field-event-start = Comienza
    .help = El primer día, como `2026-12-02`.
field-event-end = Termina
    .help = El último día, si dura más de uno.
field-event-place = Lugar
    .help = Dónde se celebra, o «en línea».
field-event-url = Sitio web
    .help = La página del acto.
field-event-actions = Acciones
    .help = Los ids de las acciones de que trata.
field-event-datasets = Conjuntos de datos
    .help = Los ids de los conjuntos de datos de que trata.
field-event-outcome = Resultado
    .help = Qué salió de él, cuando ya ha pasado.
# event-outcome
field-event-outcome-invited = Invitados
    .help = Cuántas personas fueron invitadas.
field-event-outcome-attended = Asistentes
    .help = Cuántas personas asistieron.
field-event-outcome-report = Informe
    .help = La dirección del informe; hace falta tras una consulta.
field-event-outcome-decisions = Decisiones
    .help = Qué se decidió hacer con lo oído, una decisión en cada punto.
# body
field-body-name = Nombre
    .help = El nombre del órgano.
field-body-description = Descripción
    .help = De qué se ocupa.
field-body-kind = Clase
    .help = Qué es: `council`, `committee`, `working_group` o `network`.
field-body-mandate = Mandato
    .help = La norma que lo crea.
field-body-chair = Presidencia
    .help = El id de la institución que lo preside.
field-body-members = Instituciones miembro
    .help = Los ids de las instituciones que lo forman, al menos dos.
field-body-outside_members = Miembros de fuera
    .help = Los ids de los actores de fuera del gobierno.
field-body-meets_every = Se reúne cada
    .help = Cada cuánto debe reunirse, como `P3M`.
field-body-meetings = Reuniones
    .help = Las reuniones celebradas, con sus actas.
# mandate
field-mandate-legal = Norma
    .help = El id de la norma que lo crea.
# meeting
field-meeting-date = Fecha
    .help = El día de la reunión, como `2025-06-12`.
field-meeting-minutes = Acta
    .help = La dirección del acta publicada.
# page
field-page-title = Título
    .help = El título de la página.
field-page-menu = Menú
    .help = En qué menú aparece: `header`, `footer` o `none`.
field-page-order = Orden
    .help = Su puesto en el menú; los números bajos van primero.
field-page-body = Texto
    .help = El texto de la página, en markdown.
# portal
field-portal-title = Título
    .help = El nombre del portal.
field-portal-description = Descripción
    .help = Qué es el portal, en una o dos frases.
field-portal-base_url = Dirección del portal
    .help = La dirección en la que se publica, con `https://` y la ruta si la hay.
field-portal-languages = Idiomas
    .help = Los idiomas del portal, el principal primero: `[es, en]`.
field-portal-repository = Repositorio
    .help = Dónde están los archivos del portal, para proponer cambios.
field-portal-contact = Contacto
    .help = A quién escribir sobre el portal.
field-portal-theme = Tema
    .help = La carpeta por debajo de `themes/` que da el aspecto; si falta, el que viene incluido.
field-portal-notice = Aviso
    .help = Un aviso al pie de todas las páginas.
field-portal-quality = Método de puntuación
    .help = La ruta del método de puntuación de la calidad, como `catalogue/method.yaml`.
field-portal-search = Búsqueda
    .help = Cómo funciona la búsqueda.
field-portal-rules = Reglas
    .help = Qué avisos cuentan como errores en este portal, por el nombre de su regla: `missing-translation: error`.
field-portal-as_of = A fecha de
    .help = El día con que se calculan los plazos, como `2026-11-20`; si falta, hoy.
# repository
field-repository-url = Dirección
    .help = La dirección del repositorio, con `https://`.
field-repository-forge = Plataforma
    .help = Dónde está: `github`, `gitlab`, `forgejo` o `none`.
field-repository-branch = Rama
    .help = La rama que se publica; si falta, `main`.
# search
field-search-backend = Motor
    .help = `static`: la búsqueda funciona en el navegador, sin servidor.
# term
field-term-id = Código
    .help = El código que se escribe en las fichas, como `salud`.
field-term-label = Nombre
    .help = Cómo se muestra, en uno o más idiomas.
field-term-description = Descripción
    .help = Qué abarca.
field-term-uri = Identificador URI
    .help = La dirección del mismo concepto en un vocabulario publicado.
field-term-url = Dirección
    .help = La página que lo explica, como el texto de una licencia.
field-term-media_type = Tipo de medio
    .help = De un formato: el tipo registrado en IANA, como `text/csv`.
field-term-extension = Extensión
    .help = De un formato: la extensión de sus archivos, como `csv`.
field-term-open = Abierto
    .help = De una licencia o un formato: `true` si es abierto.
field-term-machine_readable = Legible por máquina
    .help = De un formato: `true` si un programa puede trabajar con los datos.

## El método y los meses

field-method-id = Identificador
    .help = Un nombre del método en minúsculas, que se imprime con cada cifra.
field-method-version = Versión
    .help = Cámbiela siempre que cambie un número: ahí se cortan las líneas de tendencia.
field-method-title = Título
    .help = Cómo se llama el método.
field-method-description = Descripción
    .help = Qué hace el método y por qué, en markdown.
field-method-points = Puntos
    .help = Lo que vale cada criterio de calidad de los metadatos.
field-method-ratings = Calificaciones
    .help = El mínimo de puntos de cada calificación.
field-method-timeliness = Actualidad
    .help = Cuándo está al día un conjunto.
field-method-answers = Respuestas
    .help = Cuándo llega a tiempo la respuesta a una solicitud.
field-method-bands = Tramos
    .help = Cómo se comparan las instituciones.
field-method-points-keywords = Palabras clave
    .help = Puntos por al menos una palabra clave.
field-method-points-themes = Temas
    .help = Puntos por al menos un tema.
field-method-points-spatial = Lugar
    .help = Puntos por decir de qué lugar tratan los datos.
field-method-points-temporal = Periodo
    .help = Puntos por decir qué periodo cubren los datos.
field-method-points-access_url_reachable = La dirección responde
    .help = Puntos por una dirección de acceso que responde; sin informe de enlaces no se mide.
field-method-points-download_url = Se puede descargar
    .help = Puntos por una dirección que da los datos mismos.
field-method-points-download_url_reachable = La descarga responde
    .help = Puntos por una dirección de descarga que responde; sin informe de enlaces no se mide.
field-method-points-format = Formato indicado
    .help = Puntos por indicar el formato.
field-method-points-media_type = Tipo de medio indicado
    .help = Puntos por un tipo de medio, indicado o conocido por el formato.
field-method-points-format_vocabulary = Formato de la lista europea
    .help = Puntos por un formato de la lista europea con un tipo de medio registrado.
field-method-points-non_proprietary = Formato libre
    .help = Puntos por un formato que cualquiera puede usar.
field-method-points-machine_readable = Lo leen los programas
    .help = Puntos por un formato con el que pueden trabajar los programas.
field-method-points-dcat_ap = Cumple DCAT-AP
    .help = Puntos por tener lo que DCAT-AP exige, que tiene toda ficha que se puede leer.
field-method-points-license = Licencia indicada
    .help = Puntos por indicar una licencia.
field-method-points-known_license = Licencia conocida
    .help = Puntos por una licencia de la lista del portal o de SPDX.
field-method-points-access_rights = Acceso indicado
    .help = Puntos por decir quién puede tener los datos.
field-method-points-access_rights_vocabulary = Acceso de la lista
    .help = Puntos por decirlo con una palabra de la lista.
field-method-points-contact = Alguien a quien preguntar
    .help = Puntos por un contacto, un encargado o un puesto del publicador.
field-method-points-publisher = Publicador
    .help = Puntos por nombrar a quien lo publica.
field-method-points-rights = Derechos indicados
    .help = Puntos por una declaración de derechos en la distribución.
field-method-points-bytes = Tamaño indicado
    .help = Puntos por el tamaño del archivo, indicado o sabido por el archivo.
field-method-points-issued = Día de publicación
    .help = Puntos por el día en que se publicó por primera vez.
field-method-points-modified = Día del último cambio
    .help = Puntos por el día del último cambio.
field-method-ratings-excellent = Excelente
    .help = El mínimo de puntos de un conjunto excelente, como `351`.
field-method-ratings-good = Buena
    .help = El mínimo de puntos de un conjunto bueno, como `221`.
field-method-ratings-sufficient = Suficiente
    .help = El mínimo de puntos de un conjunto suficiente, como `121`.
field-method-timeliness-tolerance = Tolerancia
    .help = Cuántas veces su intervalo puede tener un conjunto, de 1 a 10, como `1.25`.
field-method-timeliness-continuous = Continuo como
    .help = El intervalo que se exige a lo que se publica de continuo, como `P1D`.
field-method-answers-within = Dentro de
    .help = Cuánto puede tardar una respuesta, como `P60D`.
field-method-bands-fewest = Mínimo
    .help = Cuántas cosas debe tener una institución para compararse, como `5`.
field-method-bands-prior = Peso de los pares
    .help = Cuántas cosas pesa la media de los pares, como `10`.
field-method-bands-cuts = Tramos
    .help = Los tramos del mejor al último, que empieza en 0.
field-method-band-id = Identificador
    .help = Un nombre del tramo en minúsculas.
field-method-band-label = Nombre
    .help = Cómo se llama el tramo, en cada idioma.
field-method-band-from = Desde
    .help = La proporción desde la que vale, de 0 a 1.
field-snapshot-as_of = Día
    .help = El día que se midió.
field-snapshot-method = Método
    .help = El identificador del método.
field-snapshot-version = Versión del método
    .help = La versión del método.
field-snapshot-commit = Revisión
    .help = La revisión que se midió, si se conoce.
field-snapshot-indicators = Indicadores
    .help = La cifra de cada indicador que se midió.
field-figure-id = Indicador
    .help = El identificador del indicador.
field-figure-numerator = Cumplen
    .help = Cuántos cumplieron, o la suma de sus partes.
field-figure-denominator = De
    .help = Cuántos se pudieron juzgar.
field-figure-excluded = Sin juzgar
    .help = Cuántos no se pudieron juzgar.
field-distribution-rights = Derechos
    .help = Una declaración de derechos sobre el archivo, como de quién es.

### Los códigos

# organisation-kind
code-organisation-kind-ministry = Ministerio
code-organisation-kind-agency = Agencia
code-organisation-kind-state = Estado o provincia
code-organisation-kind-municipality = Municipio
code-organisation-kind-autonomous = Organismo autónomo
code-organisation-kind-coordination = Coordinación
code-organisation-kind-company = Empresa pública
code-organisation-kind-other = Otra
# level
code-level-federal = Federal o nacional
code-level-state = Estatal o provincial
code-level-municipal = Municipal
code-level-autonomous = Autónomo
# organisation-status
code-organisation-status-active = Activa
code-organisation-status-renamed = Cambió de nombre
code-organisation-status-merged = Fusionada
code-organisation-status-split = Dividida
code-organisation-status-closed = Suprimida
# post-role
code-post-role-chief_data_officer = Responsable de datos
code-post-role-digital_officer = Responsable de transformación digital
code-post-role-data_steward = Custodio de datos
code-post-role-liaison = Enlace
code-post-role-open_data_admin = Administrador de datos abiertos
# stage
code-stage-inventoried = Inventariado
code-stage-planned = Previsto
code-stage-published = Publicado
code-stage-retired = Retirado
# access
code-access-public = Público
code-access-restricted = Restringido
code-access-non_public = No público
# access-reason
code-access-reason-personal_data = Datos personales
code-access-reason-security = Seguridad
code-access-reason-commercial = Secreto comercial
code-access-reason-third_party = Derechos de terceros
code-access-reason-legal_exception = Excepción legal
# hvd-category
code-hvd-category-geospatial = Geoespacial
code-hvd-category-earth_observation = Observación de la Tierra y medio ambiente
code-hvd-category-meteorological = Meteorología
code-hvd-category-statistics = Estadística
code-hvd-category-companies = Empresas y propiedad de empresas
code-hvd-category-mobility = Movilidad
# checksum-algorithm
code-checksum-algorithm-md5 = MD5
code-checksum-algorithm-sha1 = SHA-1
code-checksum-algorithm-sha256 = SHA-256
code-checksum-algorithm-sha512 = SHA-512
# availability
code-availability-available = Disponible a medio plazo
code-availability-stable = Estable a largo plazo
code-availability-temporary = Temporal
code-availability-experimental = Experimental
# preview
code-preview-auto = Con vista previa
code-preview-off = Sin vista previa
# column-type
code-column-type-string = Texto
code-column-type-number = Número
code-column-type-integer = Número entero
code-column-type-boolean = Sí o no
code-column-type-date = Fecha
code-column-type-time = Hora
code-column-type-datetime = Fecha y hora
code-column-type-year = Año
code-column-type-yearmonth = Año y mes
code-column-type-duration = Duración
code-column-type-geopoint = Punto geográfico
code-column-type-geojson = GeoJSON
code-column-type-object = Objeto
code-column-type-array = Lista
code-column-type-any = Cualquiera
# part
code-part-coordination = Coordinación
code-part-funding = Financiación
code-part-data = Datos
code-part-legal = Apoyo jurídico
code-part-capacity = Capacidad técnica
code-part-delivery = Ejecución
# ogp-value
code-ogp-value-transparency = Transparencia
code-ogp-value-participation = Participación
code-ogp-value-accountability = Rendición de cuentas
code-ogp-value-technology = Tecnología e innovación
# milestone-status
code-milestone-status-not_started = Sin empezar
code-milestone-status-limited = Avance limitado
code-milestone-status-substantial = Avance sustancial
code-milestone-status-completed = Cumplido
code-milestone-status-withdrawn = Retirado
# response-status
code-response-status-pending = Sin respuesta
code-response-status-accepted = Aceptada
code-response-status-partly = Aceptada en parte
code-response-status-rejected = Rechazada
# channel
code-channel-issue = Hilo en el repositorio
code-channel-email = Correo
code-channel-event = Acto
code-channel-foi = Solicitud de acceso a la información
code-channel-form = Formulario
# requester-kind
code-requester-kind-citizen = Ciudadanía
code-requester-kind-cso = Organización social
code-requester-kind-media = Medio de comunicación
code-requester-kind-academia = Universidad o investigación
code-requester-kind-business = Empresa
code-requester-kind-government = Gobierno
code-requester-kind-international = Organismo internacional
# request-status
code-request-status-received = Recibida
code-request-status-under_review = En estudio
code-request-status-in_progress = En preparación
code-request-status-released = Concedida
code-request-status-partly_released = Concedida en parte
code-request-status-not_held = La institución no tiene los datos
code-request-status-refused = Denegada
code-request-status-transferred = Trasladada a otra institución
code-request-status-withdrawn = Retirada por quien la hizo
code-request-status-duplicate = Repetida
# reuse-kind
code-reuse-kind-application = Aplicación
code-reuse-kind-api = API
code-reuse-kind-visualization = Visualización
code-reuse-kind-news_article = Noticia o reportaje
code-reuse-kind-paper = Estudio
code-reuse-kind-idea = Idea
code-reuse-kind-hardware = Aparato
# reuse-outcome
code-reuse-outcome-good_governance = Buen gobierno
code-reuse-outcome-social_inclusion = Inclusión social
code-reuse-outcome-productivity = Productividad
code-reuse-outcome-engagement = Participación ciudadana
code-reuse-outcome-innovation = Innovación
# legal-kind
code-legal-kind-constitution = Constitución
code-legal-kind-law = Ley
code-legal-kind-decree = Decreto o reglamento
code-legal-kind-agreement = Convenio o acuerdo
code-legal-kind-standard = Norma técnica
code-legal-kind-guideline = Guía
code-legal-kind-international = Instrumento internacional
# legal-status
code-legal-status-draft = Borrador
code-legal-status-in_consultation = En consulta
code-legal-status-adopted = Adoptada
code-legal-status-in_force = En vigor
code-legal-status-amended = Modificada
code-legal-status-repealed = Derogada
# funding-kind
code-funding-kind-budget_line = Partida del presupuesto
code-funding-kind-seed_fund = Fondo semilla
code-funding-kind-grant = Subvención
code-funding-kind-in_kind = Aportación en especie
# event-kind
code-event-kind-training = Formación
code-event-kind-consultation = Consulta
code-event-kind-hackathon = Hackatón
code-event-kind-meeting = Reunión
code-event-kind-campaign = Campaña
code-event-kind-feedback_exercise = Ejercicio de revisión
# audience
code-audience-government = Gobierno
code-audience-cso = Organizaciones sociales
code-audience-media = Medios de comunicación
code-audience-academia = Universidad e investigación
code-audience-business = Empresas
code-audience-citizens = Ciudadanía
code-audience-international = Organismos internacionales
# body-kind
code-body-kind-council = Consejo
code-body-kind-committee = Comité
code-body-kind-working_group = Grupo de trabajo
code-body-kind-network = Red
# actor-kind
code-actor-kind-government = Gobierno
code-actor-kind-cso = Organización social
code-actor-kind-media = Medio de comunicación
code-actor-kind-academia = Universidad o investigación
code-actor-kind-business = Empresa
code-actor-kind-startup = Empresa emergente
code-actor-kind-international = Organismo internacional
code-actor-kind-individual = Persona
# actor-role
code-actor-role-producer = Productor
code-actor-role-intermediary = Intermediario
code-actor-role-user = Usuario
code-actor-role-funder = Financiador
code-actor-role-champion = Impulsor
# menu
code-menu-header = Menú principal
code-menu-footer = Pie de página
code-menu-none = En ninguno
# forge
code-forge-github = GitHub
code-forge-gitlab = GitLab
code-forge-forgejo = Forgejo
code-forge-none = Ninguna
# search-backend
code-rule-level-error = error
code-rule-level-warning = aviso
code-search-backend-static = En el navegador

### El manual y los editores

manual-title = Referencia de las fichas
manual-intro = Cada ficha es un archivo YAML, o markdown con YAML delante. La carpeta dice de qué tipo es; la ruta por debajo de ella, sin la terminación, es su id. Esta página sale de la misma tabla de campos que usan `acervo check`, los esquemas y las páginas del portal.
manual-types = Tipos
manual-groups = Grupos de campos
manual-groups-intro = Lo que se escribe dentro de otros campos, sangrado o entre llaves.
manual-codes = Códigos
manual-codes-intro = Las listas cerradas: se escribe el código, y el portal muestra su nombre en el idioma de quien lee.
manual-settings = El portal y sus vocabularios
manual-file = Archivo
manual-field = Campo
manual-need = ¿Hace falta?
manual-form = Forma
manual-help = Qué escribir
manual-code = Código
manual-meaning = Significado
manual-required = sí
manual-optional = no
manual-when = según el caso
manual-every = Cualquier ficha admite también:
manual-formerly = Ids anteriores
    .help = Los ids que la ficha tuvo antes; de cada dirección antigua se lleva a la nueva.
manual-own = Campo propio del portal
    .help = Los campos que empiezan por `x_` son libres: salen en los datos en JSON y un tema puede mostrarlos.
manual-list = uno o más:
manual-map = por nombres, cada uno con:
manual-or = o
manual-form-text = texto, o un texto por idioma: `{"{"}es: ..., en: ...{"}"}`
manual-form-markdown = texto en markdown, o uno por idioma
manual-form-line = texto corto, igual en todos los idiomas
manual-form-keywords = lista de palabras, o una por idioma: `{"{"}es: [...], en: [...]{"}"}`
manual-form-slug = minúsculas, cifras y guiones
manual-form-url = dirección completa, con `https://`
manual-form-email = correo
manual-form-file = ruta por debajo de `catalogue/data/`
manual-form-date = día: `2026-09-30`
manual-form-period = fecha o periodo: `2027`, `2027-S1`, `2027-Q3`, `2027-06`, `2027-06-30`
manual-form-duration = duración ISO 8601: `P1M`
manual-form-frequency = duración ISO 8601, o `irregular`, `once`, `continuous`, `unknown`
manual-form-integer = número entero
manual-form-number = número
manual-form-boolean = `true` o `false`
manual-form-language = código de idioma: `es`
manual-form-currency = código ISO 4217: `EUR`
manual-form-link = dirección, o
manual-form-place = código, nombre o dirección, o
manual-form-evidence = dirección, o id de
manual-form-code = código de
manual-form-term = código del vocabulario
manual-form-reference = id de
manual-form-name = o un nombre
manual-editor = En el editor
manual-editor-intro = `acervo schema` escribe los esquemas JSON de estas fichas. Con la extensión YAML de VS Code (o cualquier editor con yaml-language-server), completan los campos y señalan los errores mientras se escribe. Guarde los esquemas en `schemas/` y ponga esto en `.vscode/settings.json`:
manual-editor-line = Para un solo archivo basta con esta primera línea, con la ruta del esquema desde la ficha:
manual-editor-markdown = Los esquemas no ven el YAML que va delante del markdown; ese lo mira `acervo check`.
