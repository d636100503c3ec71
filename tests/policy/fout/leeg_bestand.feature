# language: nl
# alleen een opmerking
