# Lo que dice el programa en español. Cada regla tiene su mensaje y, como atributos, por qué importa, cómo se arregla y
# la explicación que imprimen `acervo explain` y el manual. Las variantes de una regla tienen su propio mensaje.

level-error = error
level-warning = aviso
level-note = por qué
level-help = ayuda
place-first = aquí la primera vez
did-you-mean = ¿quería decir `{ $nearest }`?
check-summary = { $errors ->
        [0] Ningún error
        [one] 1 error
       *[other] { $errors } errores
    } y { $warnings ->
        [0] ningún aviso
        [one] 1 aviso
       *[other] { $warnings } avisos
    } en { $entries ->
        [one] 1 ficha
       *[other] { $entries } fichas
    }.

check-before = { $n ->
        [0] Antes del cambio no había nada más.
        [one] Otro hallazgo ya estaba antes del cambio y no cuenta.
       *[other] Otros { $n } hallazgos ya estaban antes del cambio y no cuentan.
    }
check-more = { $n ->
        [one] … y 1 más.
       *[other] … y { $n } más.
    }

manual-rules = Las reglas
manual-rules-intro = Lo que encuentra `acervo check`, regla por regla. `acervo explain REGLA` imprime el mismo texto.

## Las formas de un valor

form-nothing = nada
form-scalar = un valor suelto
form-list = una lista
form-map = un grupo de campos
form-text = un texto, o uno por idioma (`es: …`, `en: …`)
form-line = una línea de texto
form-keywords = palabras, o una lista de palabras por idioma
form-slug = un nombre corto de minúsculas, cifras y guiones
form-url = una dirección que empiece por https://
form-email = una dirección de correo
form-file = la ruta de un archivo dentro de `catalogue/data/`
form-date = un día, como 2027-06-30
form-period = una fecha, como 2027, 2027-S1, 2027-Q3, 2027-06 o 2027-06-30
form-duration = una duración, como P1M (un mes) o P1Y (un año)
form-frequency = una duración, como P1M, o una de irregular, once, continuous, unknown
form-integer = un número entero
form-number = un número
form-boolean = true o false
form-language = la etiqueta de un idioma, como es o en
form-currency = el código de una moneda en tres mayúsculas, como USD
form-link = una dirección, o un grupo con `title` y `url`
form-place = un lugar: un código, un nombre, una dirección o un grupo con `name`, `code`, `uri` o `bbox` (oeste, sur, este, norte)
form-evidence = una dirección, o el id de un conjunto de datos
form-code = una palabra de una lista
form-reference = el id de otra ficha
form-record = un grupo de campos
form-list-of = una lista

## La lectura de los archivos

invalid-yaml = esto no es YAML: { $reason }
    .why = el resto del archivo no puede leerse, así que no se publicaría nada de él
    .mend = mire el lugar subrayado y la línea de encima: casi siempre faltan una comilla, un corchete o dos puntos, o está mal la sangría
    .explain =
        Un descriptor es un documento YAML en UTF-8. Si no puede leerse, se avisa y el archivo se deja fuera.

        Un texto con dos puntos y un espacio, o que empiece por un signo especial, va entre comillas:

        ```yaml
        title: Agua: los ríos      # mal
        title: "Agua: los ríos"    # bien
        ```
invalid-yaml-encoding = este byte no es texto en UTF-8
    .mend = guarde el archivo en UTF-8: casi todos los editores lo ofrecen en «Guardar con codificación»
invalid-yaml-key = la clave debe ser una palabra o un texto
    .mend = escriba el nombre de un campo delante de los dos puntos
invalid-yaml-documents = aquí empieza un segundo documento
    .mend = póngalo en un archivo propio: cada ficha tiene el suyo
too-large = este archivo pasa de { $limit }
    .why = un descriptor describe los datos, no los contiene
    .mend = lleve los datos a un archivo dentro de `catalogue/data/` y nómbrelo en una distribución con `file:`
    .explain =
        Un descriptor puede ocupar 1 MiB. Nadie puede leer, revisar ni traducir uno más largo, y un extraño podría usarlo
        para que la construcción fuera lenta para todos.

        Los datos van en `catalogue/data/`, o tras una dirección.
too-deep = aquí hay listas y grupos anidados a más de { $limit } niveles
    .why = ningún campo de ningún tipo está tan hondo
    .mend = busque un corchete sin cerrar o una sangría que crece por error
    .explain =
        El campo más hondo de un descriptor está a unos seis niveles. Lo que pasa mucho de ahí es una errata, o se hizo
        para agotar al programa que lo lee.
yaml-bomb = este alias convertiría el archivo en más de { $limit } valores
    .why = los alias de alias, o uno que se contiene a sí mismo, hacen interminable un archivo pequeño
    .mend = escriba los valores en lugar de repetirlos con `*`
    .explain =
        YAML permite nombrar una parte con `&` y repetirla con `*`. Las repeticiones de repeticiones se multiplican por diez
        en cada paso, y una parte que se repite a sí misma no acaba nunca; por eso se rechazan.
duplicate-key = la clave `{ $key }` aparece aquí por segunda vez
    .why = los programas no coinciden en cuál de las dos vale, así que uno de los valores se perdería sin que nadie lo notara
    .mend = deje una sola; si hacen falta las dos, convierta el valor en una lista
    .explain =
        Cada campo aparece una vez. Si tiene varios valores, son una lista:

        ```yaml
        themes: envi          # mal: dos líneas con el mismo nombre
        themes: heal

        themes: [envi, heal]  # bien
        ```
duplicate-id = ya hay otro archivo que describe `{ $id }` ({ $type }): { $first }
    .why = un id es una dirección, y cada dirección tiene una página
    .mend = junte los dos archivos o cambie el nombre de uno
    .explain =
        El id de una ficha es su ruta sin la terminación, así que `salud.yaml` y `salud.md` en la misma carpeta son la misma
        ficha. Solo se lee la primera.
invalid-id = `{ $id }` no puede ser un id ({ $type })
    .why = un id es una dirección: debe verse igual en todos los sistemas, en todos los idiomas y en una carta impresa
    .mend = cambie el nombre del archivo: minúsculas sin tildes, cifras y guiones sueltos
    .explain =
        El id es la ruta dentro de la carpeta del tipo, sin la terminación. Sus partes llevan minúsculas de la `a` a la `z`,
        cifras y guiones sueltos: `salud/camas-hospital`. Cuando se cambia el nombre de una ficha publicada, `formerly`
        conserva la dirección antigua:

        ```yaml
        formerly: [salud/camas]
        ```
invalid-id-field = `{ $id }` no puede ser un nombre aquí
    .mend = use minúsculas sin tildes, cifras, guiones y guiones bajos
invalid-id-reserved = el id `{ $id }` es la dirección de una lista del portal
    .mend = cambie el nombre del archivo
unknown-folder = la carpeta `{ $folder }` no es de ningún tipo de ficha, así que este archivo no se publica
    .why = el tipo de una ficha es la carpeta en que está
    .mend = lleve el archivo a la carpeta de su tipo
    .explain =
        Las carpetas de `catalogue/` son las de los tipos: `datasets`, `organisations`, `collections`, `services`,
        `roadmap/goals`, `roadmap/actions`, `recommendations`, `requests`, `reuses`, `legal`, `funding`, `events`,
        `bodies`, `actors`, `pages`, además de `vocabularies` y `data`, que son lo que dicen.
unknown-folder-translation = no hay descriptor del que esto sea la traducción
    .why = `NOMBRE.en.md` es el texto en inglés de `NOMBRE.md` o `NOMBRE.yaml` de la misma carpeta
    .mend = corrija el nombre o añada el descriptor
unknown-field = `{ $key }` no es un campo de { $record }
    .why = lo que hay ahí se perdería
    .mend = corrija el nombre; un campo propio del portal empieza por `x_`
    .explain =
        Cada tipo tiene sus campos, que están en la referencia. Un nombre desconocido suele ser una errata (`licence` por
        `license`), y su valor dejaría de publicarse sin que nadie lo supiera.

        Un portal puede tener campos propios, que empiezan por `x_` y salen en el JSON y en la página.
missing-field = falta el campo `{ $field }`
    .why = todas las fichas de este tipo deben tenerlo: las páginas, las búsquedas y otros portales cuentan con él
    .mend = añada `{ $field }:` con su valor
    .explain =
        Hay campos obligatorios para todas las fichas de un tipo y otros que lo son en algún caso: un conjunto publicado
        necesita la licencia y el día del último cambio; una distribución, `url` o `file`; una institución que no se
        compara, el motivo.

        `acervo new TIPO ID` escribe un descriptor con todos los campos explicados, primero los obligatorios.
missing-field-published = un conjunto publicado necesita `{ $field }`
    .why = sin él nadie sabe si los datos pueden usarse ni si están al día
    .mend = añada `{ $field }:`, o ponga en `stage` la etapa que de verdad tiene
missing-field-address = esta distribución no tiene ni `url` ni `file`
    .why = no habría nada que descargar
    .mend = añada la dirección de los datos, o la ruta de su archivo dentro de `catalogue/data/`
missing-field-ranked = una institución que no se compara necesita `{ $field }`
    .why = quedar fuera de una comparación es una decisión que los lectores deben poder juzgar
    .mend = añada `{ $field }:` con el motivo, o quite `ranked`
wrong-type = aquí va { $wanted }, y esto es { $found }
    .why = el valor no puede leerse, así que faltaría en la página
    .mend = escríbalo en la forma que se pide
    .explain =
        Cada campo tiene una forma: un texto, un día, un número, una lista, un id. La referencia dice cuál. Los números y
        los valores de sí o no se escriben sin palabras alrededor:

        ```yaml
        bytes: unos 3 MB   # mal
        bytes: 3000000     # bien
        ranked: sí         # mal
        ranked: true       # bien
        ```
wrong-type-language = `{ $key }` no es la etiqueta de un idioma
    .why = un texto es uno solo, o uno por idioma con su etiqueta
    .mend = use etiquetas como es, en, fr o nah (BCP 47)
not-in-vocabulary = `{ $text }` no es ninguna de: { $choices }
    .why = las búsquedas, las comparaciones y otros portales cuentan con las palabras de la lista
    .mend = use una de ellas
    .explain =
        Algunos campos toman una palabra de una lista, para que todos llamen igual a lo mismo. Las listas cerradas (`stage`,
        `access`, `status`) son del programa. Los temas, las áreas de política, las licencias y los formatos los puede
        ampliar el portal en `catalogue/vocabularies/`:

        ```yaml
        - id: bosques
          label:
            es: Bosques
            en: Forests
        ```
not-in-vocabulary-long = `{ $text }` no está en el vocabulario `{ $vocabulary }`
    .mend = use un término del vocabulario, o añada este a `catalogue/vocabularies/{ $vocabulary }.yaml`
not-in-vocabulary-frequency = `{ $text }` no es una frecuencia
    .mend = escriba una duración (P1D cada día, P1W cada semana, P1M cada mes, P3M cada trimestre, P1Y cada año) o una de irregular, once, continuous, unknown
invalid-period = `{ $text }` no es una fecha
    .why = una promesa que no cabe en un calendario no es una promesa
    .mend = escriba un año, un semestre (2027-S1), un trimestre (2027-Q3), un mes (2027-06) o un día (2027-06-30)
    .explain =
        Una sola forma sirve para todas las fechas que pueden ser aproximadas. El plazo vence al final del período:
        `2027-Q3`, el 30 de septiembre de 2027.

        ```yaml
        due: otoño de 2027   # mal
        due: 2027-Q4         # bien
        ```
invalid-period-date = `{ $text }` no es un día
    .why = este campo dice cuándo pasó algo, y se compara al día
    .mend = escríbalo como 2027-06-30
invalid-url = `{ $text }` no es una dirección que pueda leerse
    .why = los lectores no podrían seguirla
    .mend = escriba la dirección entera, con los espacios como %20
    .explain =
        Una dirección es absoluta y empieza por uno de los esquemas a los que una página puede enlazar: https, http, ftp,
        ftps, sftp, mailto. Cualquier otro (`javascript:`, `data:`, `file:`) podría actuar en el navegador de quien lee, y
        se rechaza.

        Una dirección no debe llevar secretos: lo que aquí se escribe es público para siempre.

        ```yaml
        url: www.example.org/datos.csv           # mal
        url: https://www.example.org/datos.csv   # bien
        ```
invalid-url-relative = `{ $text }` no es una dirección entera
    .mend = empiécela por https://
invalid-url-scheme = una dirección no puede empezar por `{ $scheme }:`
    .why = las páginas solo enlazan a lo que no puede actuar en el navegador de quien lee
    .mend = use uno de: { $schemes }
invalid-url-secret = esta dirección lleva un secreto (`{ $parameter }`)
    .why = quien lea este archivo podría usarlo; es público y queda en la historia
    .mend = quítelo de la dirección y pida a quien lo emitió que lo cambie
invalid-url-tiles = `{ $text }` no es una dirección de teselas
    .why = los mapas no tendrían fondo
    .mend = escríbala con {"{z}"}, {"{x}"} y {"{y}"}, como https://tiles.example.org/{"{z}/{x}/{y}"}.png
unsafe-path = `{ $path }` no es una ruta dentro de `catalogue/data/`
    .why = solo se publican los archivos de esa carpeta, y la ruta debe valer en todos los sistemas
    .mend = escríbala desde esa carpeta, con / entre los nombres, sin .. ni nombres que empiecen por punto
    .explain =
        `file:` nombra un archivo pequeño que publica el propio portal, por su ruta dentro de `catalogue/data/`:

        ```yaml
        file: ../secreto.csv    # mal
        file: salud/camas.csv   # bien
        ```
missing-file = no hay ningún archivo `catalogue/data/{ $path }`
    .why = la descarga no llevaría a ninguna parte
    .mend = añada el archivo o corrija la ruta
    .explain =
        `file:` nombra un archivo dentro de `catalogue/data/`. Las mayúsculas y las tildes cuentan.
unknown-reference = no hay ninguna ficha ({ $type }) con el id `{ $id }`
    .why = la página enlazaría a la nada, y el otro extremo no sabría de esta
    .mend = corrija el id, o añada la ficha como `catalogue/{ $folder }/{ $id }.yaml`
    .explain =
        Una referencia es el id de otra ficha: su ruta dentro de la carpeta de su tipo, sin la terminación. El conjunto
        `catalogue/datasets/salud/camas.yaml` es `salud/camas`.

        ```yaml
        publisher: Ministerio de Salud   # mal
        publisher: salud                 # bien
        ```
unknown-reference-form = `{ $id }` no es el id de una ficha ({ $type })
    .mend = escriba el id: la ruta de su archivo dentro de `catalogue/{ $folder }/`, sin la terminación
unknown-reference-milestone = no hay ningún hito `{ $id }`
    .mend = nombre un hito de esta acción por su id, o uno de otra como `accion#hito`
wrong-reference-type = `{ $id }` es una ficha de tipo { $found }, y aquí va una de tipo { $wanted }
    .why = la página diría algo que no es
    .mend = nombre una ficha del tipo que se pide
    .explain =
        Cada referencia lleva a fichas de un tipo: `lead`, a una institución; `stakeholders`, a actores; `datasets`, a
        conjuntos de datos. Un id de otro tipo suele estar en el campo equivocado.
reference-cycle = estas referencias vuelven adonde empezaron: { $cycle }
    .why = nada puede ser parte de sí mismo, hacerse de sí mismo ni esperarse a sí mismo
    .mend = quite una de las referencias
    .explain =
        `parent`, `derived_from`, `series` y `depends_on` llevan en una dirección. Si vuelven atrás no hay orden posible, y
        ningún hito del círculo podría empezar nunca.
duplicate-local-id = el id `{ $id }` ya está usado en esta ficha
    .why = una referencia a él, o su dirección en la página, podría ser cualquiera de los dos
    .mend = dé otro id a uno de los dos
    .explain =
        Los hitos de una acción y los indicadores de un objetivo tienen ids únicos dentro de ella. Los usan `depends_on` y
        las direcciones de la página, así que no deberían cambiar una vez publicados.

invalid-method = no hay ningún `{ $path }` entre los archivos de la raíz de `catalogue/`
    .why = el portal se mide con el método que nombra, y no con otro sin avisar
    .mend = ponga el método en catalogue/method.yaml y escriba `quality: catalogue/method.yaml`
    .explain =
        Un portal puede cambiar cómo se mide: los pesos de la calidad de los metadatos, los umbrales, los cortes de los
        tramos. Copia el método incluido, que muestra la página del método, lo cambia, le da una versión propia y lo
        nombra en `acervo.yaml`. Los umbrales bajan del mejor al último, y los tramos terminan en 0:

        ```yaml
        ratings:
          excellent: 200
          good: 300   # mal: good es más que excellent
          good: 150   # bien
        ```
invalid-method-order = debe ser menor que el anterior
    .why = cada calificación y cada tramo empieza donde termina el mejor
    .mend = póngalos en orden, el mejor primero
invalid-method-range = debe estar entre { $least } y { $most }
    .why = un número fuera de ese margen no significa nada aquí
    .mend = escriba uno dentro de él

## Los conjuntos de datos

closed-without-reason = este conjunto es { $access } y no dice por qué
    .why = un conjunto cerrado figura con su motivo: eso distingue una negativa de un olvido
    .mend = añada `access_reason:` con una de: { $choices }
    .explain =
        Hacer constar lo que está cerrado no baja la nota de nadie. Pero `restricted` y `non_public` necesitan un motivo:

        ```yaml
        access: non_public
        access_reason: personal_data
        ```
planned-without-promise = este conjunto está previsto, y nadie dice para cuándo
    .why = un plan sin fecha no puede cumplirse ni incumplirse
    .mend = añada `promise:` con `due:`, o ponga `stage: inventoried` si no se promete nada
    .explain =
        ```yaml
        stage: planned
        promise:
          due: 2027-Q2
          first_promised: 2027-Q2
        ```
published-without-distribution = este conjunto está publicado y no hay nada que descargar
    .why = los lectores vienen por los datos
    .mend = añada `distributions:` con `url` o `file`, o ponga en `stage` la etapa que de verdad tiene
    .explain =
        Un conjunto publicado tiene al menos una distribución. Puede no tenerla una serie cuyos miembros tienen las suyas, ni
        un conjunto que da un servicio.

        ```yaml
        distributions:
          - url: https://archivos.example.org/camas.csv
            format: CSV
        ```
published-without-contact = no hay a quién preguntar por este conjunto
    .why = no tiene contacto ni responsable, y ningún puesto de quien lo publica, `{ $publisher }`, tiene buzón
    .mend = añada `contact:` con el buzón de una función, o un puesto a quien lo publica
    .explain =
        Quien encuentre un fallo en los datos debe poder decirlo. Lo mejor es el buzón de una función, no el de una persona:

        ```yaml
        contact:
          email: datos@salud.example
        ```
modified-in-future = { $date } es posterior al día de esta comprobación, { $today }
    .why = lo que ha pasado está en el pasado; solo las promesas están por delante
    .mend = corrija la fecha; para lo que está por venir use `promise:` o el `due:` de un hito
    .explain =
        Fechas como `modified`, `issued`, `completed_on` o las de una historia dicen lo que ha pasado. `--as-of` fija el día
        de la comprobación.
description-repeats-title = la descripción no dice más que el título
    .why = quien ha encontrado el título quiere saber qué es cada fila, de dónde salen las cifras y qué no dicen
    .mend = escriba dos o tres frases
    .explain =
        Una buena descripción dice qué es cada fila, quién la contó, cómo y cada cuánto, y qué no muestran los datos.
duplicate-distribution-url = esta dirección se da dos veces: { $address }
    .why = dos distribuciones son dos archivos, o dos formas de uno
    .mend = quite una o corrija su dirección
    .explain =
        Cada distribución tiene su dirección. Si una dirección da varios formatos, nombre el que da cuando no se le pide otro.
near-duplicate-dataset = casi seguro que este conjunto es el mismo que `{ $id }`
    .why = dos páginas de una misma cosa reparten sus lectores, sus usos y sus correcciones
    .mend = júntelos (con `formerly:` en el que quede), hágalos una `series:`, o deles títulos distintos
    .explain =
        Dos conjuntos de una misma institución tienen el mismo título salvo mayúsculas, tildes, puntuación y orden de las
        palabras.
steward-missing = no consta ninguna función que cuide de este conjunto
    .why = los datos de los que nadie cuida envejecen
    .mend = añada `steward:` con el buzón de una función, o un puesto a quien lo publica, `{ $publisher }`
    .explain =
        El responsable es una función de la institución, no una persona: responde de los datos quien la ocupe.

        ```yaml
        steward:
          role: Unidad de estadística
          email: estadistica@salud.example
        ```

## La hoja de ruta

completed-without-date = el hito `{ $milestone }` está cumplido y no dice desde cuándo
    .why = de ese día depende que se cumpliera en plazo
    .mend = añada `completed_on:`
    .explain =
        ```yaml
        status: completed
        completed_on: 2026-09-26
        evidence: [transporte/puentes]
        ```
completed-without-evidence = se dice que el hito `{ $milestone }` está cumplido, y nada lo muestra
    .why = se muestra como declarado y no cuenta como cumplido
    .mend = añada `evidence:` con la dirección de lo que lo muestra, o el id de un conjunto de datos
    .explain =
        Es evidencia lo que cualquiera puede mirar: un conjunto publicado, un informe, una ley en el boletín. Sin ella un
        hito queda como «declarado, sin evidencia».
moved-without-change-entry = la fecha pasó de { $from } a { $to }, y nada dice por qué
    .why = una fecha puede moverse, pero no en silencio: quién lo decidió, cuándo y por qué motivo
    .mend = añada una entrada a `changes:` con on, field, from, to, reason y decided_by
    .explain =
        ```yaml
        baseline_due: 2025-12-31
        due: 2026-06-30
        changes:
          - on: 2025-11-20
            field: due
            from: 2025-12-31
            to: 2026-06-30
            reason: Las empresas entregan en nueve formatos.
            decided_by: transporte
        ```

        Con la historia completa de git, una fecha que movió un commit y que ninguna entrada cuenta es un aviso, aunque la
        fecha haya vuelto a su sitio. No es un error, porque el sitio debe mostrarlo: figura entre los cambios como no
        declarado hasta que una entrada lo cuente.
moved-without-change-entry-history = el commit { $commit } del { $date } pasó la fecha de { $from } a { $to }, y ninguna entrada lo cuenta
change-log-does-not-join = este cambio parte de { $from }, pero la fecha era entonces { $wanted }
    .why = los cambios deben llevar sin huecos de lo que se prometió primero a lo que se promete hoy
    .mend = corrija `from:`, o añada el cambio que falta delante
    .explain =
        El primer `from` es la fecha de la adopción (`baseline_due` o `first_promised`), cada `from` siguiente es el `to` del
        cambio anterior, y el último `to` es el `due` de hoy.
change-log-does-not-join-open = a este cambio de fecha le falta `from` o `to`
    .mend = diga qué fecha era y en cuál se convirtió
change-log-does-not-join-end = la fecha es { $due }, pero el último cambio la llevó a { $wanted }
    .mend = ponga en `due:` lo que dice el último cambio, o añada el cambio que falta
neither-dated-nor-recurring = el hito `{ $milestone }` no tiene fecha
    .why = una promesa es para cuándo
    .mend = añada `baseline_due:` y `due:`, o `recurring:` con every y from
    .explain =
        Un hito tiene dos fechas, iguales al adoptarse: `baseline_due`, que no cambia nunca, y `due`. Lo que se promete una y
        otra vez lleva `recurring` en lugar de las dos:

        ```yaml
        recurring:
          every: P1M
          from: 2025-04
        ```
neither-dated-nor-recurring-half = el hito `{ $milestone }` tiene solo una de `baseline_due` y `due`
    .mend = dé las dos: la fecha de la adopción y la de hoy, que son la misma mientras no se mueva
neither-dated-nor-recurring-both = el hito `{ $milestone }` tiene fecha y además se repite
    .mend = deje la fecha, o `recurring:`
action-without-milestone = esta acción no tiene ningún hito
    .why = sin hitos no promete nada para ningún día
    .mend = añada `milestones:` con uno al menos: qué se hará, quién y para cuándo
    .explain =
        ```yaml
        milestones:
          - id: primera-lista
            title: Lista de los puentes
            responsible: transporte
            baseline_due: 2027-03-31
            due: 2027-03-31
            status: not_started
        ```
stalled-without-challenge = el hito `{ $milestone }` está detenido y no dice por qué
    .why = los lectores pueden juzgar un retraso cuya causa conocen
    .mend = añada `challenges:` con lo que se interpone
    .explain =
        Un hito vencido, que ha avanzado poco (`limited`) o que no ha empezado pasada su fecha de inicio dice por qué en
        `challenges`: dos frases sinceras.
stalled-without-challenge-overdue = el hito `{ $milestone }` ha vencido y no dice por qué
stalled-without-challenge-limited = el hito `{ $milestone }` ha avanzado poco y no dice por qué
stalled-without-challenge-unbegun = el hito `{ $milestone }` debería haber empezado y no dice por qué no lo ha hecho
action-without-outside-stakeholder = nadie de fuera del gobierno participa en esta acción
    .why = una hoja de ruta que solo hacen y vigilan quienes la ejecutan no convence a nadie
    .mend = nombre actores en `stakeholders:`, e invítelos
    .explain =
        `stakeholders` son actores del ecosistema: organizaciones ciudadanas, medios, universidades, empresas.
action-without-funding = esta acción no dice nada del dinero que necesita
    .why = lo que se promete sin dinero pocas veces se cumple
    .mend = añada `funding:` con la línea, el año y el importe; un importe de 0 dice que no hace falta
    .explain =
        ```yaml
        funding:
          - line: fondo-semilla
            year: 2026
            amount: 450000
            currency: XTS
        ```
funding-over-line = en { $year } las acciones toman { $taken } de esta línea, y se aprobaron { $approved }
    .why = parte de lo prometido no tiene dinero
    .mend = corrija los importes de las acciones, o la línea
    .explain =
        Se suman los importes de todas las acciones por línea, año y moneda, y se comparan con lo aprobado.
amount-without-source = los importes de { $year } no dicen de dónde salen
    .why = el dinero se cree cuando puede consultarse
    .mend = añada `source:` con la dirección del presupuesto o de la cuenta
    .explain =
        ```yaml
        years:
          - year: 2026
            currency: XTS
            approved: 4000000
            source: https://hacienda.example/presupuesto-2026
        ```

## Personas, peticiones, normas y actos

post-neither-held-nor-vacant = este puesto no dice ni desde cuándo está ocupado ni desde cuándo está vacante
    .why = los lectores deben saber si alguien responde
    .mend = añada `holder:` con since, o `vacant_since:`
    .explain =
        No hace falta el nombre de quien lo ocupa: basta el buzón de la función.

        ```yaml
        posts:
          - role: chief_data_officer
            email: responsable.datos@salud.example
            holder:
              since: 2025-03-01
        ```
post-neither-held-nor-vacant-both = se dice que este puesto está ocupado y vacante a la vez
    .mend = deje `holder:` o `vacant_since:`
individual-without-consent = es una persona, y nada dice que aceptara ser nombrada
    .why = los datos de una persona necesitan su consentimiento
    .mend = pídaselo y añada `consent: true`; o nombre en su lugar a una organización
    .explain =
        El ecosistema reúne a quienes usan y defienden los datos. Las organizaciones se nombran libremente; una persona, solo
        con su consentimiento, y basta un seudónimo.
status-not-last-of-history = el estado es { $status }, pero la historia acaba en { $last }
    .why = la página diría dos cosas a la vez
    .mend = ponga el estado de la última línea de la historia, o añada la línea que falta
    .explain =
        La historia de una petición solo crece: cada paso es una línea nueva con su fecha, y `status` repite la última.
history-out-of-order = { $date } está detrás de { $before }
    .why = una historia se lee de lo más antiguo a lo más nuevo
    .mend = ordene las líneas por su fecha, o corrija la fecha
    .explain =
        La historia de una petición, los cambios de una fecha y las novedades de una acción se escriben de la más antigua a
        la más nueva, y solo se les añade.
released-without-dataset = se dice que esta petición se atendió con datos, y no se nombra ninguno
    .why = quien los pidió debe poder encontrarlos
    .mend = añada `answered_by:` con el id del conjunto de datos
    .explain =
        ```yaml
        status: released
        answered_by: [salud/tiempos-espera]
        ```
repealed-cycle = estas normas se derogan entre sí: { $cycle }
    .why = una de ellas tiene que ser la posterior
    .mend = quite una de las referencias de `repeals`
    .explain =
        `repeals` nombra las normas a las que esta puso fin.
cites-repealed-law = la norma `{ $id }` está derogada
    .why = lo que se apoya en ella ha perdido el suelo
    .mend = nombre la norma que la sustituyó, o diga en el texto por qué la antigua sigue contando
    .explain =
        Un mandato, un conjunto de datos o una acción que citan una norma deben citar una vigente.
consultation-without-report = esta consulta ha terminado y su resultado no puede leerse
    .why = quien participó quiere saber en qué quedó
    .mend = añada `report:` con su dirección dentro de `outcome:`
    .explain =
        ```yaml
        outcome:
          attended: 180
          report: https://agencia.example/informe-consulta
        ```
training-without-outcome = este curso ha terminado y nada dice cuántos asistieron
    .why = la capacidad se mide por quienes estuvieron
    .mend = añada `attended:` dentro de `outcome:`
    .explain =
        ```yaml
        outcome:
          invited: 40
          attended: 31
        ```
feedback-without-decision = esta ronda de opiniones ha terminado y nada dice qué se decidió
    .why = preguntar y no responder cuesta confianza
    .mend = añada `decisions:` dentro de `outcome:`, también si se decidió no cambiar nada
    .explain =
        ```yaml
        outcome:
          decisions: [El formulario se reduce a una página.]
        ```
meeting-without-minutes = la reunión de { $date } no tiene acta
    .why = a un órgano que no deja rastro no se le pueden pedir cuentas
    .mend = añada `minutes:` con su dirección
    .explain =
        ```yaml
        meetings:
          - date: 2026-05-28
            minutes: https://agencia.example/actas/2026-05-28
        ```

## Los textos

missing-translation = { $fields }: falta en algún idioma del portal ({ $languages })
    .why = a quien lee en ese idioma se le muestra otro, y se le dice
    .mend = añada el texto bajo la etiqueta de su idioma
    .explain =
        ```yaml
        title:
          es: Camas de hospital
          en: Hospital beds
        ```

        El texto largo de un archivo markdown se traduce en otro archivo a su lado: `acerca-de.md` y `acerca-de.en.md`.
broken-internal-link = el enlace `{ $link }` no lleva a ninguna página de este portal
    .why = los lectores no encontrarían nada
    .mend = dentro del portal escriba la carpeta y el id, como /datasets/salud/camas/, o /data/salud/camas.csv para un archivo
    .explain =
        Los enlaces dentro del portal se escriben igual en todos los idiomas; la página añade lo que haga falta.

        ```markdown
        Véanse [las camas](/datasets/salud/camas/).
        ```
broken-redirect = dos fichas dicen que antes eran `{ $id }`
    .why = una dirección antigua solo puede llevar a una página
    .mend = déjelo en la ficha que ocupó su lugar
    .explain =
        `formerly` nombra los ids que tuvo una ficha antes de cambiar de nombre. En cada dirección antigua, una página pequeña
        lleva a la nueva.
broken-redirect-invalid = `{ $id }` no pudo ser nunca un id
    .mend = escriba el id antiguo como era, sin la carpeta del tipo y sin terminación
broken-redirect-itself = una ficha no fue antes lo que sigue siendo
    .mend = quite el id de `formerly`
broken-redirect-taken = `{ $id }` es el id de otra ficha
    .why = su dirección muestra esa ficha, así que no puede llevar aquí
    .mend = quite el id de `formerly`, o cambie el nombre de la otra ficha
personal-data-pattern = esto puede ser de una persona: { $found }
    .why = este texto es público y queda en la historia
    .mend = quítelo, o use el buzón de una función en el campo que le corresponde
    .explain =
        Ninguna página necesita el correo ni el teléfono de una persona. El buzón de una función va en `contact`, en
        `steward` o en un puesto. No se avisa de las direcciones que el propio catálogo da como de funciones.
personal-data-pattern-mail = esto puede ser el correo de una persona: { $found }
personal-data-pattern-telephone = esto puede ser un teléfono: { $found }
raw-html = el HTML se muestra tal como está escrito: `{ $html }`
    .why = lo que un extraño pueda poner en una página podría actuar en el navegador de quien lee
    .mend = use markdown: **negrita**, [palabras](dirección), listas y tablas
    .explain =
        Los textos son markdown. El HTML que haya en ellos no pasa a la página, sino que se muestra como texto.
rule-severity = no hay ninguna regla `{ $rule }`
    .why = lo que se le ponga no tendría efecto
    .mend = corrija el nombre; `acervo explain` da la lista de las reglas
    .explain =
        Un portal puede ser más exigente que el programa: `rules` en `acervo.yaml` convierte avisos en errores. Los errores
        siguen siendo errores, para que quien lea dos portales pueda contar con lo mismo en los dos.

        ```yaml
        rules:
          missing-translation: error
        ```
rule-severity-lowered = `{ $rule }` es un error y lo sigue siendo
    .why = otros portales y quienes cosechan cuentan con ella
    .mend = quítela de `rules`
search-without-address = la búsqueda debe preguntar a un motor, y nada dice dónde está
    .why = la página de la búsqueda no tendría a quién preguntar
    .mend = añada `url:` con la dirección del índice, o quite `backend`
    .explain =
        Un portal trae un índice propio que lee el navegador. El que lo ha dejado pequeño nombra un motor que hable el
        protocolo de OpenSearch, por la dirección de su índice:

        ```yaml
        search:
          backend: opensearch
          url: https://search.example.org/portal
        ```
theme-template = una plantilla no puede leerse: { $reason }
    .why = no puede dibujarse ninguna página que la use
    .mend = corrija la plantilla en esta línea
    .explain =
        Las plantillas son Jinja. Las de un tema propio sustituyen a las del mismo nombre; `check` las dibuja todas una vez
        sobre una muestra con una ficha de cada tipo. Un nombre desconocido es un error, para que una errata no sea un hueco
        en la página.
theme-template-page = la plantilla falla en { $page }: { $reason }

## Historia

baseline-changed = `baseline_due` era { $adopted } cuando se adoptó el plan (etiqueta { $tag })
    .why = contra lo prometido en la adopción se mide todo retraso; eso no cambia
    .mend = devuelva la fecha a su sitio y mueva `due:`, con una entrada en `changes:`
    .explain =
        Un plan nombra la etiqueta con que se adoptó (`adopted.tag`). Con un clon completo, cada hito que estaba
        en ella se compara con lo que es hoy. Un hito posterior tiene su propia línea base.
history-unavailable = no hay repositorio git en torno a este portal, y ninguna página dice cuándo se añadió o cambió una entrada
    .why = las fechas de altas y cambios, y las fechas movidas sin declararlo, solo las sabe git
    .mend = construya en un clon completo del repositorio; si falta a propósito, use --no-history
    .explain =
        El sitio es el mismo salvo en esto: sin fechas de altas y cambios, sin commit al pie, sin marcas en las fechas
        movidas y sin comparación con el plan tal como se adoptó. No se muestra una fecha que pueda ser falsa.

        Los clones hechos para una sola construcción suelen ser superficiales: `fetch-depth: 0` en el checkout de GitHub,
        `GIT_DEPTH: 0` en GitLab. Las páginas siguen solo la línea principal (`git log --first-parent`): lo preparado en
        una rama tiene la fecha en que entró. Los commits listados en `.acervo-ignore-revs`, un hash por línea, no cuentan
        como cambios, ni los que solo cambian comentarios, orden o comillas; los posteriores al día del sitio aún no
        han ocurrido.
history-unavailable-no-git = git no está instalado, y ninguna página dice cuándo se añadió o cambió una entrada
    .mend = instale git, o use --no-history
history-unavailable-foreign = el repositorio es de otro usuario, y git no lo lee
    .mend = si se fía de él: git config --global --add safe.directory CARPETA
history-unavailable-shallow = este clon es superficial: su historia está cortada, y ninguna página dice cuándo se añadió o cambió una entrada
    .mend = git fetch --unshallow; en un flujo de trabajo, haga el checkout con `fetch-depth: 0`
history-unavailable-partial = este clon ha dejado fuera textos del pasado, y ninguna página dice cuándo se añadió o cambió una entrada
    .mend = clone sin --filter
history-unavailable-no-commit = todavía no hay ningún commit con este portal
    .mend = git add y git commit
history-unavailable-too-large = leer la historia lleva más de un minuto o de un gigabyte, así que se ha omitido
    .mend = construya con --no-history, o con menos y menores versiones de los descriptores
history-unavailable-failed = git no puede contar la historia: { $words }
    .mend = compruebe que `git log` funciona en esta carpeta
history-unavailable-tag = el repositorio no tiene la etiqueta `{ $tag }`, y nada puede compararse con el plan tal como se adoptó
    .mend = git fetch --tags, o corrija `adopted.tag`
columns-disagree = el archivo `{ $file }` no es como se describe
    .why = quien lea la descripción entenderá mal los datos, y los programas hechos con ella fallarán
    .mend = corrija la descripción o el archivo
    .explain =
        `schema.fields` dice qué son las columnas de un archivo. Cada vez que se construye el sitio se miran los archivos de
        `catalogue/data/` y se comparan: columnas que no están o no se describen, valores de otro tipo y valores que
        `constraints` no admite. Un código que empieza por ceros es `string`, no `integer`. De los archivos grandes se
        compara el principio.
columns-disagree-absent = `{ $file }` no tiene la columna `{ $column }`
columns-disagree-extra = { $n ->
        [one] `{ $file }` tiene una columna que no se describe: { $columns }
       *[other] `{ $file }` tiene { $n } columnas que no se describen: { $columns }
    }
columns-disagree-type = en `{ $file }`, la columna `{ $column }` es de { $found }{ $row ->
        [0] { "" }
       *[other] , como «{ $value }» en la fila { $row }
    }
columns-disagree-required = en `{ $file }`, la columna obligatoria `{ $column }` está vacía en { $n ->
        [one] 1 fila
       *[other] { $n } filas
    }
columns-disagree-unique = en `{ $file }` se repiten valores de la columna `{ $column }`
columns-disagree-range = en `{ $file }`, la columna `{ $column }` tiene { $value }, más allá de { $limit }
columns-disagree-value = en `{ $file }`, la columna `{ $column }` tiene «{ $value }» en la fila { $row }, que no se admite
form-column-empty = celdas vacías
form-column-integer = números enteros
form-column-number = números
form-column-boolean = sí o no
form-column-year = años
form-column-yearmonth = meses
form-column-date = fechas
form-column-datetime = momentos
form-column-string = texto
form-column-mixed = varias clases
preview-failed = el archivo no se puede leer como { $format }
    .why = su página no tiene vista previa, y lo más probable es que quien lo descargue tampoco pueda abrirlo
    .mend = abra el archivo y guárdelo de nuevo en el formato que se dice, o corrija `format`
    .explain =
        Cada vez que se construye el sitio se miran los archivos de `catalogue/data/` que son CSV, TSV, XLSX, JSON o GeoJSON,
        para la vista previa de la página. El que no se puede leer sigue siendo una descarga. `preview: off` dice que no se
        quiere ninguna.
        Lo mismo vale para las copias de archivos de otro sitio, que `acervo fetch` guarda en `.acervo/`.
preview-failed-empty = el archivo está vacío
preview-failed-not-text = el archivo no es texto, como lo es { $format }
preview-failed-page = el archivo es una página web, no { $format }
preview-failed-too-large = el archivo es demasiado grande para mirarlo, o descomprimido ocupa demasiado
preview-failed-too-deep = el archivo tiene demasiados niveles para leerlo
preview-failed-cut-off = el archivo acaba antes de tiempo: su JSON está cortado
preview-failed-not-json = el archivo no es JSON desde la línea { $line }, columna { $column }
preview-failed-broken = el archivo no es un libro de cálculo que se pueda leer
preview-failed-no-rows = no hay ninguna tabla en el archivo
preview-failed-ledger = el registro de las copias guardadas no se puede leer
    .why = ninguna página muestra qué contiene un archivo que está en otro sitio
    .mend = quite la carpeta `.acervo` y ejecute `acervo fetch`
