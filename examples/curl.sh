#!/usr/bin/env bash
# A mailing over HTTP alone: bring contacts in, rewrite a template, upload and filter a list, read who is sent to,
# look once more right before sending, and see what became of it.
# It needs `mailconsent serve` and a key:
#
#   export KEY="$(mailconsent api-key add example --scopes templates,mailings,contacts:read,contacts:write --by you)"
#   bash curl.sh [http://localhost:8025]
set -euo pipefail

api="${1:-http://localhost:8025}/api/v1"
mailing="example-$(date +%s)"
: "${KEY:?Cannot call the API: set KEY to what \"mailconsent api-key add\" printed}"

# What it sends is shown; what goes wrong comes as a problem (RFC 9457), is shown too, and ends the script.
call() {
  local path="$1"
  shift
  echo "> $path" >&2
  curl -sS --fail-with-body -H "Authorization: Bearer $KEY" "$@" "$api$path"
  echo
}

call /imports/contacts -H "Content-Type: application/x-ndjson" --data-binary @- <<'LINES'
{ "id": "example-1", "email": "ann@example.com", "e_marketing": "granted", "e_marketing_at": "2026-01-02T10:00:00Z" }
{ "id": "example-2", "email": "bob@example.com", "e_marketing": "withdrawn", "e_marketing_at": "2026-03-01T10:00:00Z" }
LINES

call /templates -H "Content-Type: application/json" -H "Prefer: wait=30" --data-binary @- <<'TEMPLATE'
{ "template": { "id": "example-news",
    "source": "<p>Hello {{name}}</p><p><a href=\"https://shop.example.com/unsubscribe\">Unsubscribe</a></p>" },
  "purpose": "e-marketing" }
TEMPLATE

# Somebody who leaves in the meantime is withheld, whatever the list says.
call "/recipient-lists/$mailing" -X PUT -H "Content-Type: text/csv" --data-binary @- <<'LIST'
id,email
example-1,ann@example.com
example-2,bob@example.com
,nobody@example.com
LIST

call "/mailings/$mailing/filter" -H "Content-Type: application/json" -H "Prefer: wait=30" --data-binary @- <<JOB
{ "purpose": "e-marketing", "recipientList": "$mailing", "templateId": "example-news" }
JOB

# One line each, in the order of the list: whom to send to, with the personal link and the headers of their mail.
call "/mailings/$mailing/decisions?list=$mailing"

# Right before each batch is sent: whoever is withheld here left since, and everybody else is to be sent to at once.
call "/mailings/$mailing/gate" -H "Content-Type: application/json" --data-binary @- <<'BATCH'
{ "purpose": "e-marketing", "recipients": [ { "id": "example-1", "email": "ann@example.com" } ] }
BATCH

call "/mailings/$mailing/report"
