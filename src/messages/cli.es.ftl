# Lo que dicen en español la línea de órdenes, las plantillas de `acervo new` y el servidor.

## La línea de órdenes

cli-about = Convierte una carpeta de YAML y markdown en un portal y una hoja de ruta de datos abiertos.
cli-usage = Uso:
cli-commands = Órdenes
cli-arguments = Argumentos
cli-options = Opciones
cli-shared-options = Opciones de todas las órdenes
cli-value-options = opciones
cli-value-command = ORDEN
cli-example = Ejemplo:
cli-exit-codes = Códigos de salida: 0 todo está bien; 1 hay errores (o avisos, con --deny-warnings) o algo no se pudo leer o escribir; 2 la orden no puede cumplirse tal como está escrita.

cli-command-init = Empezar un portal: uno pequeño que ya se puede construir
cli-command-new = Empezar una ficha, con todos los campos de su tipo comentados
cli-command-check = Decir qué está mal en el portal, dónde, por qué y cómo arreglarlo
cli-command-diff = Decir qué significa un cambio: qué se rompe, qué promesas se mueven, quién debería verlo
cli-command-build = Construir el sitio
cli-command-serve = Construir el sitio, mostrarlo en este equipo y rehacerlo con cada cambio
cli-command-search = Buscar fichas en un sitio ya construido, como lo hace su página de búsqueda
cli-command-snapshot = Guarda las cifras del mes en catalogue/metrics/, una sola vez
cli-command-explain = Contar qué pide una regla y por qué; sin regla, la lista de todas
cli-command-import = Traer al portal las fichas de otro catálogo
cli-command-fetch = Guardar copias de los archivos que los conjuntos de datos tienen en otro sitio, para mostrar en su página qué contienen
cli-command-export = Escribir lo que otros trabajan: el inventario como hoja de cálculo, o los documentos de la búsqueda para un motor
cli-command-cms = Escribir una configuración de Sveltia CMS, con la que las fichas se editan en formularios en el navegador
cli-command-schema = Imprimir el JSON Schema de un tipo, o de todos, para los editores
cli-command-man = Imprimir la página de manual de acervo o de una orden
cli-command-completions = Imprimir el autocompletado de un intérprete de órdenes
cli-command-help = Imprimir la ayuda de acervo o de una orden

cli-line-acervo = acervo serve
cli-line-init = acervo init mi-portal
cli-line-new = acervo new dataset salud/camas-hospital
cli-line-check = acervo check --deny-warnings
cli-line-diff = acervo diff origin/main
cli-line-build = acervo build --out publico --base-url https://datos.example.org/
cli-line-serve = acervo serve --port 8080
cli-line-search = acervo search "calidad del agua" --facet type=dataset
cli-line-snapshot = acervo snapshot --as-of 2026-11-30
cli-line-explain = acervo explain missing-field
cli-line-import = acervo import data-json https://datos.example.org/data.json --into .
cli-line-fetch = acervo fetch --only 'salud/*'
cli-line-export = acervo export inventory inventario.xlsx
cli-line-cms = acervo cms admin
cli-line-schema = acervo schema dataset > dataset.schema.json
cli-line-man = acervo man build | man -l -
cli-line-completions = acervo completions bash > ~/.local/share/bash-completion/completions/acervo
cli-line-help = acervo help new

cli-value-base = BASE
cli-value-head = PUNTA
cli-value-changed = REVISIÓN
cli-value-folder = CARPETA
cli-value-forge = FORJA
cli-value-from = DIRECCIÓN
cli-value-dir = CARPETA
cli-value-root = CARPETA
cli-value-as-of = FECHA
cli-value-out = CARPETA
cli-value-base-url = URL
cli-value-jobs = N
cli-value-format = FORMATO
cli-value-lang = IDIOMA
cli-value-color = CUÁNDO
cli-value-port = PUERTO
cli-value-into = CARPETA
cli-value-file = ARCHIVO
cli-value-name = NOMBRE
cli-value-only = PATRÓN
cli-value-max-size = MB
cli-value-type = TIPO
cli-value-id = ID
cli-value-query = CONSULTA
cli-value-facet = NOMBRE=VALOR
cli-value-sort = ORDEN
cli-value-rule = REGLA
cli-value-kind = CLASE
cli-value-source = FUENTE
cli-value-shell = INTÉRPRETE
cli-value-command-name = ORDEN

cli-option-base = La rama, etiqueta o commit que va a recibir el cambio; se compara con el commit en que el cambio se apartó
cli-option-head = La rama, etiqueta o commit que tiene el cambio; si falta, los archivos tal como están ahora
cli-option-changed = Solo falla por lo que cambia desde que se apartó de esta rama, etiqueta o commit, y por lo que eso rompe en otros archivos
cli-option-dir = La carpeta donde empezar; se crea si no existe
cli-option-type = El tipo de la ficha
cli-option-id = Su id, que es la ruta de su archivo y su dirección: minúsculas sin acentos, cifras y guiones, en carpetas si se quiere
cli-option-query = Qué buscar: palabras que deben estar todas, frases entre comillas
cli-option-facet = Solo fichas con este valor, como theme=heal; varios de una misma faceta valen cualquiera
cli-option-sort = El orden de las respuestas
cli-option-rule = El nombre de la regla, tal como aparece en los mensajes
cli-option-kind = Qué es la fuente: una dirección o un volcado de CKAN, RDF de DCAT, data.json, Socrata, ArcGIS Hub, Opendatasoft, paquetes de datos, una carpeta de JKAN o del registro de AWS, un plan de apertura mexicano en CSV o un inventario exportado
cli-option-forge = Escribir también lo que pide esta forja: flujos, formularios, dueños de los archivos, ajustes de un editor
cli-option-from = La dirección de un repositorio git desde el que los flujos instalan acervo; sin ella, el paquete de esta versión
cli-option-folder = La carpeta para config.yml e index.html; sin ella, la configuración se imprime
cli-option-export-kind = Qué se escribe: inventory o search
cli-option-source = Un archivo, una carpeta o una dirección
cli-option-into = La carpeta del portal que recibe las fichas
cli-option-file = Para el inventario, el archivo que se escribe: cómo acaba su nombre, en .csv o en .xlsx, dice su forma. Para la búsqueda, una carpeta
cli-option-name = Cómo llamar al catálogo del que vienen
cli-option-only = Solo los conjuntos de datos con ese id, o los archivos con esa dirección; * vale por cualquier cosa
cli-option-again = Pedir también los archivos cuya copia es reciente: de menos de 30 días, y no anterior a lo que dice el conjunto de datos
cli-option-max-size = El archivo más grande que se guarda, en MB; si falta, 20
cli-option-schema-type = El tipo; si se omite, todos
cli-option-shell = El intérprete de órdenes
cli-option-command-name = La orden
cli-option-port = El puerto en el que escuchar; si se omite, el 4000 o el siguiente libre
cli-option-root = La carpeta del portal; si se omite, la más cercana hacia arriba que tenga acervo.yaml
cli-option-as-of = El día del que habla el portal, en lugar de hoy (UTC)
cli-option-out = La carpeta del sitio; si se omite, site/ dentro de la del portal
cli-option-base-url = Dónde estará el sitio, en lugar del base_url de acervo.yaml
cli-option-jobs = Cuántas cosas hacer a la vez; si se omite, tantas como procesadores haya
cli-option-format = Cómo se imprimen los hallazgos
cli-option-no-history = No preguntar a git por las fechas de altas y cambios
cli-option-deny-warnings = Terminar con el código de salida 1 si hay avisos
cli-option-keep-going = Construir lo que esté bien aunque haya errores; el código de salida es 1 de todos modos
cli-option-lang = El idioma de los mensajes; si se omite, el del entorno (LC_ALL, LC_MESSAGES, LANG)
cli-option-quiet = Imprimir solo hallazgos y errores
cli-option-color = Si se usan colores
cli-option-help = Imprimir esta ayuda
cli-option-version = Imprimir la versión
cli-choices = [{ $values }]

cli-man-NAME = NOMBRE
cli-man-SYNOPSIS = SINOPSIS
cli-man-DESCRIPTION = DESCRIPCIÓN
cli-man-EXTRA = EJEMPLO
cli-man-VERSION = VERSIÓN

cli-unknown-command = acervo no tiene la orden `{ $written }`
cli-unknown-option = `{ $command }` no tiene la opción `{ $written }`
cli-one-too-many = `{ $command }` no admite `{ $written }`: es un argumento de más
cli-missing = a `{ $command }` le falta { $arguments }
cli-missing-command = ¿qué orden?
cli-invalid-value = `{ $written }` no sirve como { $argument }
cli-empty-value = { $argument } necesita un valor
cli-twice = { $argument } aparece más de una vez
cli-not-unicode = un argumento no es texto Unicode válido
cli-other = la orden no se entiende tal como está escrita
cli-type-instead = escriba `{ $line }`
cli-for-example = por ejemplo, `{ $line }`
cli-allowed = puede ser uno de estos valores: { $values }
cli-all-commands = `acervo --help` muestra todas las órdenes
cli-all-options = `{ $command } --help` muestra todas las opciones
cli-all-rules = `acervo explain` muestra todas las reglas
cli-not-a-date = escriba un día del calendario como año, mes y día: 2026-09-30
cli-not-an-address = escriba la dirección entera, con su esquema: https://datos.example.org/portal/
cli-not-a-number = escriba un número entero de { $least } a { $most }

cli-no-portal = no hay ningún acervo.yaml en { $folder } ni en las carpetas de más arriba
cli-no-portal-in = no hay ningún acervo.yaml en { $folder }
    .mend = vaya a la carpeta de su portal, indíquela con --root o empiece un portal con `acervo init CARPETA`
cli-out-would-replace = el sitio no puede construirse en { $folder }: ocuparía el lugar de los archivos del propio portal
    .mend = elija con --out una carpeta solo para el sitio
cli-cannot-read = no se puede leer { $what }
cli-cannot-write = no se puede escribir { $what }
cli-no-portal-at = no hay ningún portal en esta carpeta en `{ $revision }`
cli-revision-unknown = no hay ninguna revisión `{ $revision }` en este repositorio
    .mend = indique una rama, una etiqueta o un commit que esté aquí: git fetch origin; en un flujo de trabajo una rama se llama origin/main
cli-revision-unrelated = `{ $revision }` y este trabajo no tienen ningún commit en común
    .mend = indique la rama en la que empezó el trabajo
cli-revision-no-repository = no se puede comparar con `{ $revision }`: no hay repositorio git en torno a este portal
    .mend = indique con --root un portal que esté en un clon
cli-revision-no-git = no se puede comparar con `{ $revision }`: git no está instalado
    .mend = instale git
cli-revision-foreign = no se puede comparar con `{ $revision }`: el repositorio es de otro usuario, y git no lo lee
    .mend = si se fía de él: git config --global --add safe.directory CARPETA
cli-revision-shallow = no se puede comparar con `{ $revision }`: este clon es superficial, y puede faltar el punto en que empezó el trabajo
    .mend = git fetch --unshallow; en un flujo de trabajo, haga el checkout con `fetch-depth: 0`
cli-revision-partial = no se puede comparar con `{ $revision }`: este clon ha dejado fuera textos del pasado
    .mend = clone sin --filter
cli-revision-too-large = no se puede comparar con `{ $revision }`: leerla lleva más de un minuto o de un gigabyte
    .mend = indique una revisión posterior
cli-revision-failed = git no puede decirlo: { $revision }
    .mend = compruebe que `git log` funciona en esta carpeta
cli-search-found = { $n } resultados
cli-search-meant = ¿quiso decir { $word }?
cli-search-none = no hay ninguna búsqueda en { $folder }
    .mend = construya antes el sitio: `acervo build`
cli-search-broken = no se puede leer la búsqueda de { $folder }: { $file }
    .mend = construya de nuevo el sitio: `acervo build`
cli-search-facet = { $written } no es una faceta con un valor
    .mend = escriba NOMBRE=VALOR con uno de estos nombres:
cli-snapshot-kept = { $month } queda guardado en { $file }: { $n } indicadores con { $method }
cli-snapshot-known = { $month } ya estaba guardado en catalogue/metrics/; no se cambió nada
cli-cannot-listen = no se puede escuchar en el puerto { $port } de este equipo: { $reason }
    .mend = elija otro con --port, o no ponga --port
cli-cannot-watch = los cambios no se notarán, porque la carpeta no puede vigilarse: { $reason }
cli-files-in-the-way = { $n ->
        [one] en { $folder } se sobrescribiría un archivo: { $files }
       *[other] en { $folder } se sobrescribirían { $n } archivos: { $files }
    }
    .mend = elija una carpeta vacía, o { $n ->
        [one] llévelo
       *[other] llévelos
    } a otro lugar
cli-is-a-portal = { $folder } ya es un portal: tiene un acervo.yaml
    .mend = elija otra carpeta, o trabaje en esta con `acervo check` y `acervo new`
cli-file-exists = { $file } ya existe
    .mend = ábralo, o elija otro id
cli-invalid-id = `{ $id }` no es un id válido
    .mend = un id lleva minúsculas sin acentos, cifras y guiones sueltos, en carpetas si se quiere

cli-made-portal = Ha empezado un portal en { $folder }: { $files } archivos.
cli-next-steps = Siguiente paso: { $line }
cli-made-descriptor = Ha empezado { $file }. Rellene lo que está entre <ángulos> o es "", quite el # a lo que necesite y después: acervo check
cli-built = { $pages ->
        [one] Construida 1 página
       *[other] Construidas { $pages } páginas
    }: { $written } archivos escritos, { $kept } sin cambios, { $removed } quitados.
cli-fetched = { $stored ->
        [one] 1 copia guardada
       *[other] { $stored } copias guardadas
    } en .acervo/files/, { $same } sin cambios, { $fresh } recientes que no se han pedido, { $failed } sin éxito.
cli-fetch-nothing-like = ningún archivo de otro sitio que pueda mostrarse es como `{ $pattern }`

fetch-fault-status = el servidor responde { $status }
fetch-fault-address = no es una dirección de la web: { $address }
fetch-fault-local = lleva a una dirección de este equipo o de su red, a la que no se pide nada
fetch-fault-redirects = lleva de una dirección a otra sin fin
fetch-fault-too-large = pasa de { $limit }
fetch-fault-cut-off = la conexión se ha cortado antes de acabar el archivo
fetch-fault-too-slow = el servidor es demasiado lento
fetch-fault-busy = el servidor pide que se le deje en paz { $seconds } segundos
fetch-fault-unreachable = no se puede llegar al servidor: { $reason }
fetch-fault-host-given-up = no se ha pedido, porque su servidor ha fallado varias veces
cli-not-built = No se ha construido nada: primero hay que arreglar los errores, o construir el resto con --keep-going.
cli-serving = El portal está en { $url } (Ctrl-C lo termina)
cli-rebuilt = Rehecho tras un cambio.
cli-kept-last = Se sigue mostrando el último sitio bueno.
cli-denied = Hay avisos, y --deny-warnings no los admite.

template-required = Obligatorio.
template-when = Necesario en el caso que cuenta `acervo explain { $rule }`.
template-choices = Uno de: { $choices }
template-several = Uno o más de: { $choices }
template-more = { $choices } …
template-reference = El id de una ficha de tipo { $types }.
template-reference-or-name = El id de una ficha de tipo { $types }, o un nombre.
template-link = Una dirección, o {"{"}title, url{"}"}.
template-head = { $type } `{ $id }`. Rellene lo que está entre <ángulos> o es ""; quite el # a los campos que necesite.
template-head-check = Con ## empiezan las explicaciones, que se pueden quitar. `acervo check` dice qué falta.
template-formerly = Los id que esta ficha tuvo antes: sus direcciones llevan aquí.
template-own = Los campos propios del portal empiezan por x_.

serve-broken = El último cambio tiene errores; esta es la página como estaba antes.
serve-nothing-yet = Todavía no hay sitio: el portal tiene errores.
serve-not-here = Solo este equipo puede leer este sitio.
cli-settings-unread = `acervo.yaml` no se puede leer tal como está: vea `acervo check`
