ministry-name = Ministerio de Salud
see-datasets = Todos nuestros datos
