"""What is kept: decisions that cannot change unseen, people apart from their cases, rules for ever.

A caller (the service, the command line) needs these doors and no others:

* `settings.open_store(settings.read())` or `store.Store(database, keyring)`: the store. `Store.add(scope, NewDecision)`
  gives a future of `Kept`, done when the decision is committed. `Store.get`, `Store.find`, `Store.observe` (processing
  log) and `Store.audit` (who read what) take a `Scope` too: whose organisation and municipalities the caller may see.
* `records.Record` is a stored decision; `replay.Replayer` gives back its explanation, byte for byte, or runs it again.
* `releases`: a release copied in by hash, proposed by one person and activated by another; the one that runs.
* `verify`: the chain of an organisation checked; `chain.Checkpoint` is what is kept elsewhere.
* `retention`: periods as data, what is due, destruction with a certificate. `keys`: rotation.

Raises `errors.StoreUnavailable` (a full disk, a database gone), `errors.OtherContent` (an idempotency key sent again
with another request), `errors.Refusal` (all else that a person can mend).
"""
