# language: nl
@regeling:proefsubsidie @gemaakt:redactie
Functionaliteit: zonder scenario

  Dit is alleen beschrijving.
