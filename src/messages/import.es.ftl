# El informe de una importación, y por qué no se pudo hacer.

import-summary = { $source ->
        [one] 1 conjunto de datos
       *[other] { $source } conjuntos de datos
    } en la fuente: { $new } nuevos, { $changed } modificados, { $unchanged } sin cambios; { $organisations ->
        [one] 1 institución
       *[other] { $organisations } instituciones
    }.
import-services = Además, servicios: { $services }.
import-lost = Perdido: la fuente lo dice y un descriptor no puede decirlo
import-withheld = Omitido a propósito
import-guessed = Supuesto: conviene revisarlo
import-more = … y { $count } más
import-dropped = Entradas descartadas: { $count }
import-dropped-not-an-object = no es un objeto
import-dropped-no-title = sin título
import-dropped-no-title-nor-identifier = sin título ni identificador
import-contested = Modificado a mano y también en la fuente; se conserva lo escrito a mano: { $count }
import-gone = Ya no está en la fuente; los descriptores se quedan hasta que usted los retire o los borre: { $count }
import-repeated = Identificadores que la fuente repite; cada conjunto recibió su propio id: { $count }
import-untouchable = Cambió en la fuente, pero el archivo no se puede editar sin dañarlo o es demasiado grande; cámbielo a mano: { $count }

import-reason-no-field = ningún campo lo admite
import-reason-wrong-form = no tiene la forma que pide el estándar
import-reason-bad-address = no es una dirección que una página pueda enlazar
import-reason-second-address = una segunda dirección; solo se conserva la primera
import-reason-no-address = sin una dirección utilizable, por lo que se omitió
import-reason-not-a-day = no se puede leer un día
import-reason-not-a-period = no se puede leer un periodo, o solo una parte
import-reason-unknown-licence = licencia desconocida
import-reason-unknown-frequency = frecuencia desconocida
import-reason-unknown-language = idioma desconocido
import-reason-unknown-column-type = tipo de columna desconocido
import-reason-unknown-parent = el conjunto superior no es otro de esta fuente
import-reason-unknown-dataset = ningún conjunto de datos de esta fuente
import-reason-unknown-service = ningún servicio de esta fuente que se pudiera traer
import-reason-no-title = sin título, por lo que se omitió
import-reason-repeated = la fuente lo repite; se conserva el primero
import-reason-not-a-place = no es nombre, recuadro ni dirección de un lugar
import-reason-mended = se reparó texto dañado del JSON
import-reason-secret = se quitó un secreto de una dirección: quien lo emitió debería revocarlo
import-reason-person-name = puede ser el nombre de una persona
import-reason-person-mail = puede ser el correo de una persona
import-reason-phone = se quitó un número de teléfono
import-reason-default = la fuente no lo dice; se escribió un valor predeterminado
import-reason-approximate = la fuente lo dice de otro modo; se escribió lo más cercano
import-reason-from-text = deducido de las palabras de la fuente

import-error-not-found = no existe el archivo `{ $path }`: revise la ruta, o dé una dirección que empiece por https://
import-error-scheme = `{ $scheme }` no se admite: dé un archivo, o una dirección que empiece por https:// o http://
import-error-fetch = no se pudo descargar { $url }: { $reason }. Inténtelo más tarde, o descargue el archivo y dé su ruta
import-error-too-large = la fuente pasa de { $limit }: divídala, o importe sus partes una por una
import-error-not-json = la fuente no es JSON (línea { $line }, columna { $column }: { $reason }): compruebe que la dirección lleva al catálogo mismo y no a una página sobre él
import-error-not-a-catalogue = la fuente no tiene conjuntos de datos de esta clase: compruebe que la clase es la correcta (`acervo import --help` las enumera)
import-error-endless = sus páginas no terminan o dan vueltas: { $url }. Dé otra dirección, o descargue el catálogo y dé su ruta
import-error-unreadable = la fuente no se puede leer como de esta clase: { $reason }. Compruebe que la clase es la correcta y que la dirección da el catálogo mismo
import-error-ledger = no se puede leer `{ $path }` ({ $reason }): recupérelo de git, o bórrelo para comparar de nuevo cada campo
import-error-read = no se pudo leer: { $reason }
import-error-write = no se pudo escribir: { $reason }

## The inventory as a spreadsheet

inventory-summary = { $rows ->
        [one] 1 fila
       *[other] { $rows } filas
    }: { $changed } fichas cambiadas, { $new } nuevas.
inventory-written = { $file }: { $rows ->
        [one] 1 conjunto de datos
       *[other] { $rows } conjuntos de datos
    }.
export-search-written = { $folder }: { $n ->
        [one] 1 ficha
       *[other] { $n } fichas
    } para OpenSearch, y el esquema del índice
inventory-no-form = el nombre del archivo debe acabar en .csv o en .xlsx
inventory-unreadable = la hoja de cálculo no se puede leer: { $reason }. Guárdela como CSV o XLSX
inventory-no-id = ninguna columna se titula `id`, así que nada dice de qué conjunto de datos es cada fila: empiece por `acervo export inventory`
inventory-untouchable = { $path } no se puede editar sin daño: cámbielo a mano o quite su fila. No se escribió nada
inventory-cells = { $count ->
        [one] 1 celda está mal, y no se escribió nada:
       *[other] { $count } celdas están mal, y no se escribió nada:
    }
inventory-cell = celda { $cell } ({ $heading }):
inventory-cell-heading = ninguna columna del inventario se titula así; quite la columna o corrija el título
inventory-cell-id = `{ $more }` no es un identificador: minúsculas sin acento, cifras y guiones, en carpetas si quiere
inventory-cell-twice = la fila { $more } es del mismo conjunto de datos; deje una de las dos
inventory-cell-needed = todo conjunto de datos lo necesita
inventory-cell-not-one-of = escriba uno de: { $more }
inventory-cell-no-term = no es un término del vocabulario; elija uno, o añádalo a { $more }
inventory-cell-no-day = escriba un día como año, mes y día: 2026-09-30
inventory-cell-no-period = escriba un día, mes, trimestre, semestre o año: 2026-09-30, 2026-09, 2026-Q3, 2026-S2, 2026
inventory-cell-no-frequency = escriba una duración, como P1M (cada mes) o P1Y (cada año), o uno de: irregular, once, continuous, unknown
inventory-cell-no-address = escriba una dirección completa que empiece por https://
inventory-cell-no-mail = escriba una dirección de correo
inventory-cell-no-organisation = ninguna organización tiene este identificador
