# Lo que dice `acervo diff` de un cambio en español. Un suceso se dice de su sujeto, que va delante.

review-heading = Qué significa este cambio
review-nothing = No cambia nada de lo que dice el portal.
review-summary = { $breaking ->
        [0] No se rompe nada
        [one] Se rompe 1 cosa
       *[other] Se rompen { $breaking } cosas
    }, { $promise ->
        [0] no se toca ninguna promesa
        [one] 1 promesa no se cumple como estaba
       *[other] { $promise } promesas no se cumplen como estaban
    }, { $notable ->
        [0] no hay nada más que destacar
        [one] 1 cosa merece atención
       *[other] { $notable } cosas merecen atención
    }, { $minor ->
        [0] ninguna es menor
        [one] 1 es menor
       *[other] { $minor } son menores
    }.
review-breaking = Rompe algo de lo que otros dependen
review-promise = Promesas que no se cumplen como estaban
review-notable = Merece atención
review-minor = Cambios menores
review-effects = Qué hace con las cifras
review-reviewers = Quién debería verlo
review-reviewer = { $email } – { $name }, { $role } ({ $n ->
        [one] 1 ficha
       *[other] { $n } fichas
    })
review-reviewer-settings = { $email } – { $name }, { $role } (los ajustes)
review-portal = El portal
review-contact = contacto del portal
review-no-date = sin fecha
review-no-licence = sin licencia
review-no-reason = no se da ninguna razón

review-base-url-changed = pasa de { $from } a { $to }, y con ello cambian todas las direcciones
review-language-dropped = deja de mostrarse en { $languages }
review-settings-changed = cambian sus ajustes: { $fields }

review-files-changed = cambian otros archivos: { $files }
review-unreadable = la ficha no se puede leer; `acervo check` dice por qué
review-readable = la ficha se puede leer de nuevo
review-added = se añade
review-removed = desaparece, y con ello su dirección
review-data-removed = desaparece, y quien lo use se queda sin ello y sin su dirección
review-commitment-removed = se elimina en vez de cerrarse con una razón
review-moved = llega aquí desde { $from }, cuya dirección lleva aquí
review-moved-without-redirect = parece llegar aquí desde { $from }, cuya dirección ya no lleva a ninguna parte: `formerly` la redirigiría
review-redirect-lost = la dirección antigua { $from } llevaba aquí y ya no lleva a ninguna parte
review-references-left = { $n ->
        [one] 1 ficha se refiere
       *[other] { $n } fichas se refieren
    } a { $id }, que ya no está: { $entries }
review-changed = dice otra cosa en: { $fields }
review-part-changed = { $part } dice otra cosa en: { $fields }
review-answerable-changed = { $field }: { $from } pasa a ser { $to }
review-status-changed = el estado pasa de «{ $from }» a «{ $to }»
review-record-rewritten = «{ $field }» solo puede crecer, y se alteró o quitó lo que había
review-link-host-changed = { $part } lleva ahora a { $to } y no a { $from }
review-host-changed = { $part } lleva ahora a { $to } y no a { $from }

review-published = se publica (estaba «{ $from }»)
review-unpublished = deja de estar publicado y pasa a «{ $to }»
review-stage-changed = pasa de «{ $from }» a «{ $to }»
review-closed = deja de estar abierto a todo el mundo: el acceso es «{ $to }»
review-opened = queda abierto a todo el mundo (era «{ $from }»)
review-access-changed = el acceso pasa de «{ $from }» a «{ $to }»
review-licence-dropped = se queda sin licencia (era { $from })
review-licence-changed = la licencia es { $to } en vez de { $from }
review-licence-given = ya tiene licencia: { $to }
review-file-licence-changed = la licencia de { $part } es { $to } en vez de { $from }
review-distribution-added = se añade { $part } ({ $format })
review-rows-lost = { $part } tiene { $to ->
        [0] cero filas
        [one] 1 fila
       *[other] { $to } filas
    } y tenía { $from }
review-rows-changed = { $part } tiene otro contenido: filas { $from } → { $to }
review-file-replaced = { $part } tiene otro contenido: { $from } → { $to } bytes
review-distribution-removed = { $part } ({ $format }) desaparece
review-address-changed = el archivo { $from } está ahora en { $to }
review-format-changed = { $part } es { $to } en vez de { $from }
review-columns-undescribed = las columnas de { $part } dejan de estar descritas
review-column-dropped = desaparece la columna { $column } de { $part }
review-column-retyped = la columna { $column } de { $part } es del tipo «{ $to }» en vez de «{ $from }»

review-milestone-added = se añade el hito «{ $milestone }» (plazo: { $due })
review-milestone-removed = el hito «{ $milestone }» se elimina en vez de retirarse con una razón (plazo: { $due })
review-milestone-done = el hito «{ $milestone }» se completa con evidencia ({ $on }, { $late ->
        [0] a tiempo
        [one] 1 día tarde
       *[other] { $late } días tarde
    })
review-milestone-claimed = el hito «{ $milestone }» se da por completado, y nada lo muestra
review-milestone-reopened = el hito «{ $milestone }» estaba «{ $from }» y vuelve a estar «{ $to }»
review-milestone-withdrawn = el hito «{ $milestone }» se retira: { $reason } (lo decidió { $by })
review-milestone-withdrawn-unexplained = el hito «{ $milestone }» se retira sin dar una razón
review-milestone-slipped = el hito «{ $milestone }» se retrasa { $days ->
        [one] 1 día
       *[other] { $days } días
    } ({ $from } → { $to }), { $total } en total desde la primera promesa. La razón: { $reason } (lo decidió { $by })
review-milestone-slipped-unexplained = el hito «{ $milestone }» se retrasa { $days ->
        [one] 1 día
       *[other] { $days } días
    } ({ $from } → { $to }) sin dar una razón, { $total } en total desde la primera promesa
review-milestone-advanced = el hito «{ $milestone }» se adelanta { $days ->
        [one] 1 día
       *[other] { $days } días
    } ({ $from } → { $to })
review-milestone-undated = el hito «{ $milestone }» se queda sin fecha (era: { $from })
review-milestone-dated = el hito «{ $milestone }» ya tiene fecha: { $to }
review-baseline-rewritten = la fecha de adopción del hito «{ $milestone }», que está congelada, se reescribe ({ $from } → { $to })
review-target-moved = la meta de «{ $indicator }» es { $to } en vez de { $from }
review-target-removed = se elimina «{ $indicator }», con lo que se iba a juzgar
review-promise-made = se promete (plazo: { $to })
review-promise-dropped = deja de estar prometido (el plazo era: { $from })
review-promise-slipped = su promesa se retrasa { $days ->
        [one] 1 día
       *[other] { $days } días
    } ({ $from } → { $to }), { $total } en total desde la primera. La razón: { $reason } (lo decidió { $by })
review-promise-slipped-unexplained = su promesa se retrasa { $days ->
        [one] 1 día
       *[other] { $days } días
    } ({ $from } → { $to }) sin dar una razón, { $total } en total desde la primera
review-promise-rewritten = la fecha de la primera promesa, que está congelada, se reescribe ({ $from } → { $to })
review-promise-advanced = su promesa se adelanta { $days ->
        [one] 1 día
       *[other] { $days } días
    } ({ $from } → { $to })

review-post-vacated = el puesto «{ $post }» queda vacante (desde: { $since })
review-post-filled = el puesto «{ $post }» se cubre (desde: { $since })
review-post-handed-over = el puesto «{ $post }» cambia de titular (desde: { $since })
review-post-added = el puesto «{ $post }» es nuevo: { $email }
review-post-removed = el puesto «{ $post }» desaparece: { $email }
review-member-joined = se incorpora { $dataset }
review-member-left = sale { $dataset }: { $reason }
review-rating-fell = la calidad de sus metadatos baja de «{ $from }» a «{ $to }»

review-effect-overdue = hitos vencidos: { $from } → { $to }
review-effect-datasets-overdue = conjuntos de datos prometidos y vencidos: { $from } → { $to }
review-effect-proved = hitos completados con evidencia: { $from } → { $to }
review-effect-published = conjuntos de datos publicados: { $from } → { $to }
review-effect-points = puntos de calidad: { $from } → { $to } de { $of }
review-effect-band = «{ $indicator }»: de la banda «{ $from }» a «{ $to }»
