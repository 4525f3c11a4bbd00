ministry-name = Ministry of Health
see-datasets = All our datasets
