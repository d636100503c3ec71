#!/usr/bin/env bash
# A fictitious werkbedrijf: cases decided and explained on the command line, then one filed with the service, explained
# and repeated. `make demo` sets everything up and runs this. What the service keeps goes into a folder that is removed.
set -euo pipefail
cd "$(dirname "$0")/.."

show() {
    printf '\n\n%s\n%s\n\n' "=== $1" "    regelwerk besluit loonkostensubsidie $2 --uitleg"
    regelwerk besluit loonkostensubsidie "$2" --uitleg
}

said() { printf '\n\n=== %s\n\n' "$1"; }

echo "Werkbedrijf Voorbeeldland (verzonnen) vraagt loonkostensubsidie voor drie werknemers."
show "1. Toegekend: 32 uur per week, loonwaarde 55%" demo/1-toegekend.json
show "2. Afgewezen op twee gronden" demo/2-afgewezen.json
show "3. Maand zeven zonder loonwaarde: er ontbreekt iets" demo/3-er-ontbreekt-iets.json

said "4. Dezelfde zaak bij de dienst: bewaard voordat zij antwoordt"
home=$PWD
store=$(mktemp -d)
trap 'kill "${service:-}" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$store"' EXIT
(cd "$store" && exec regelwerk --map "$home" serveer --port 0 >said 2>log) &
service=$!
for _ in $(seq 100); do
    if grep -q luistert "$store/said" 2>/dev/null; then break; fi
    kill -0 "$service" 2>/dev/null || { cat "$store/log" >&2; exit 1; }
    sleep 0.2
done
cat "$store/said"
address=$(sed -n 's/.*op \(http[^ ]*\) .*/\1/p' "$store/said")

printf '\n    curl %s/besluiten -d @demo/1-toegekend.json\n\n' "$address"
curl -sS --fail-with-body "$address/besluiten" -H 'Content-Type: application/json' \
    -H 'Idempotency-Key: demo-2026-0001' -d @demo/1-toegekend.json >"$store/answer"
head -c 560 "$store/answer"
decision=$(sed 's/.*"besluit_id": *"\([^"]*\)".*/\1/' "$store/answer")

said "5. De uitleg van het bewaarde besluit"
printf '    curl %s/besluiten/%s/uitleg\n\n' "$address" "$decision"
curl -sS --fail-with-body "$address/besluiten/$decision/uitleg" -H 'Accept: text/plain' >"$store/explained"
head -n 24 "$store/explained"
echo "(…)"

said "6. Opnieuw beslist, met de regels en de feiten van toen"
printf '    curl -X POST %s/besluiten/%s/herhalingen\n\n' "$address" "$decision"
curl -sS --fail-with-body -X POST "$address/besluiten/$decision/herhalingen"
echo
