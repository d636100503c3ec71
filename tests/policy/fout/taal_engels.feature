# language: en
Feature: in het Engels

  Scenario: een
    Given de peildatum is 1 juli 2026
