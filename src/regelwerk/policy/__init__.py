"""The policy writer's bench: Dutch scenarios, their steps and runner, and what they leave untested."""
