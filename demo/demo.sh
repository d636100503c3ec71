#!/usr/bin/env bash
# Three cases of a fictitious werkbedrijf, decided and explained. `make demo` sets everything up and runs this.
set -euo pipefail
cd "$(dirname "$0")/.."

show() {
    printf '\n\n%s\n%s\n\n' "=== $1" "    regelwerk besluit loonkostensubsidie $2 --uitleg"
    regelwerk besluit loonkostensubsidie "$2" --uitleg
}

echo "Werkbedrijf Voorbeeldland (verzonnen) vraagt loonkostensubsidie voor drie werknemers."
show "1. Toegekend: 32 uur per week, loonwaarde 55%" demo/1-toegekend.json
show "2. Afgewezen op twee gronden" demo/2-afgewezen.json
show "3. Maand zeven zonder loonwaarde: er ontbreekt iets" demo/3-er-ontbreekt-iets.json
