"""What holds for every operation that the description names: the NLGov API Design Rules that a machine can check."""

import json
import re
import socket

import httpx
import jsonschema
import pytest

from api.problems import CODES

ID = "00000000-0000-4000-8000-000000000000"
VALUES = {"naam": "loonkostensubsidie", "hash": "0" * 64, "bestand": "0" * 64, "besluit_id": ID, "batch_id": ID,
          "voorstel_id": ID}  # fmt: skip
HEADERS = {
    "cache-control": "no-store", "strict-transport-security": "max-age=31536000", "x-content-type-options": "nosniff",
    "x-frame-options": "DENY", "api-version": "1.0.0",
}  # fmt: skip
METHODS = {"get", "head", "post", "put", "patch", "delete"}


def address(path):
    return re.sub(r"\{(\w+)\}", lambda name: VALUES.get(name[1], "x"), path)


def operations(described):
    return [(path, method, said) for path, methods in described["paths"].items() for method, said in methods.items()]


def is_problem(response, status):
    assert response.status_code == status, (response.request.method, response.request.url, response.text)
    assert response.headers["content-type"] == "application/problem+json"
    assert response.headers.get("retry-after", "").isdigit() == (status in (429, 503))
    if response.request.method != "HEAD":
        problem = response.json()
        assert {"type", "status", "code", "title", "detail", "aanvraag_id"} <= set(problem)
        assert problem["status"] == status
        assert problem["title"] in [title for _, title in CODES.values()]
        assert "Traceback" not in response.text


def has_headers(response):
    for name, value in HEADERS.items():
        assert response.headers.get(name) == value, (name, response.request.url)
    assert "frame-ancestors 'none'" in response.headers["content-security-policy"]
    assert "server" not in response.headers


def test_a_trailing_slash_is_404_and_no_redirect(client, described):
    for path, methods in described["paths"].items():
        for method in methods:
            response = client.request(method, f"{address(path)}/")
            is_problem(response, 404)
            has_headers(response)


def test_what_is_not_there_is_404(client):
    for path in ("/besluit", "/besluiten/1", "/%00", "/besluiten//uitleg"):
        response = client.get(path)
        is_problem(response, 404)
        has_headers(response)


def test_another_method_is_405_and_names_all_methods(client, described):
    for path, methods in described["paths"].items():
        for method in (METHODS | {"options", "trace"}) - set(methods):
            response = client.request(method.upper(), address(path))
            is_problem(response, 405)
            has_headers(response)
            assert response.headers["allow"] == ", ".join(sorted(name.upper() for name in methods))


def test_head_works_wherever_get_works(client, described):
    for path, methods in described["paths"].items():
        assert ("get" in methods) == ("head" in methods)
        if "get" in methods:
            got, head = (client.request(method, address(path)) for method in ("GET", "HEAD"))
            assert (head.status_code, head.content) == (got.status_code, b"")
            has_headers(head)
            has_headers(got)
            assert got.headers["content-type"]


def test_another_content_type_is_415_and_packed_content_too(client, described):
    for path, method, said in operations(described):
        if "requestBody" in said:
            for headers in (
                {"content-type": "text/xml"},
                {},
                {"content-type": "application/json", "content-encoding": "gzip"},
            ):
                response = client.request(method.upper(), address(path), content=b"{}", headers=headers)
                is_problem(response, 415)
                has_headers(response)


def test_what_is_too_large_or_no_json_is_refused_everywhere(client, described):
    wrong = {b'{"a":1,"a":2}': "JSON-SLEUTEL-DUBBEL", b"": "JSON-SYNTAX", b"[" * 5000: "JSON-DIEPTE",
             "{}".encode("utf-16"): "JSON-CODERING"}  # fmt: skip
    for path, method, said in operations(described):
        if "application/json" in said.get("requestBody", {}).get("content", {}):
            headers = {"content-type": "application/json"}
            for content in (b" " * 256_001, iter([b" " * 200_000] * 2)):
                response = client.request(method, address(path), content=content, headers=headers)
                is_problem(response, 413)
                has_headers(response)
            for content, code in wrong.items():
                response = client.request(method, address(path), content=content, headers=headers)
                is_problem(response, 400)
                assert response.json()["code"] == code, path


def test_a_form_that_is_not_there_is_406(client, described):
    for path, method, _ in operations(described):
        response = client.request(method.upper(), address(path), headers={"accept": "image/png"})
        is_problem(response, 406)
        has_headers(response)


def test_every_operation_declares_its_problems_headers_and_roles(described):
    for path, method, said in operations(described):
        assert {"400", "404", "405", "406", "500", "503"} <= set(said["responses"]), path
        assert ("401" in said["responses"]) == bool(said["x-rollen"])
        assert all(said[part] for part in ("summary", "operationId", "tags"))
        for status, response in said["responses"].items():
            found = response
            if "$ref" in response:
                found = described["components"]["responses"][response["$ref"].rpartition("/")[2]]
            assert "API-Version" in found["headers"], (path, method, status)
        assert "422" not in said["responses"] or "Idempotency-Key" in str(said)


def test_names_are_dutch_nouns_in_kebab_case(described):
    for path, _, said in operations(described):
        for segment in path.strip("/").split("/"):
            assert re.fullmatch(r"_?[a-z0-9-]+|\{[a-z_]+\}", segment), path
        assert not re.search(r"bereken$|evaluate|decide|calculate", path)
        for parameter in said.get("parameters", ()):
            if parameter["in"] == "query":
                assert re.fullmatch(r"[a-z][a-zA-Z]*", parameter["name"])
                assert not re.search(r"bsn|naam_|geboorte", parameter["name"])
            assert parameter.get("description"), (path, parameter["name"])


def test_every_reference_resolves_and_every_schema_is_one(described):
    for name in re.findall(r'"\$ref": "#/([^"]+)"', json.dumps(described)):
        found = described
        for step in name.split("/"):
            found = found[step]
    for schema in described["components"]["schemas"].values():
        jsonschema.Draft202012Validator.check_schema(schema)


def test_dates_are_dates_and_the_server_is_a_major_version(described):
    assert [server["url"] for server in described["servers"]] == ["/v1"]
    assert re.fullmatch(r"\d+\.\d+\.\d+", described["info"]["version"])
    assert {"name", "url", "email"} <= set(described["info"]["contact"])
    for schema in described["components"]["schemas"].values():
        for name, part in schema.get("properties", {}).items():
            if "datum" in name and "$ref" not in part and part.get("type") == "string":
                assert part["format"] == "date", name


def test_the_description_is_for_everybody(client):
    response = client.get("/openapi.json")
    assert response.headers["access-control-allow-origin"] == "*"
    has_headers(response)


def test_outside_the_base_nothing_is_there(service):
    for path in ("/", "/v1", "/v2/regelingen", "/docs", "/openapi.json"):
        response = httpx.get(f"http://127.0.0.1:{service.port}{path}")
        is_problem(response, 404)
        has_headers(response)


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        (b"GARBAGE\r\n\r\n", 400), (b"GET /v1/\x00 HTTP/1.1\r\n\r\n", 400),
        (b"GET /v1/gezondheid HTTP/1.1\r\nHost: x\r\nX-Groot: " + b"a" * 20_000, 431),
    ],
)  # fmt: skip
def test_what_is_no_http_gets_a_problem_and_the_door(service, sent, status):
    with socket.create_connection(("127.0.0.1", service.port), timeout=10) as line:
        line.sendall(sent)
        answer = b""
        while part := line.recv(4096):
            answer += part
    assert answer.startswith(b"HTTP/1.1 %d" % status)
    for name, value in HEADERS.items():
        assert f"{name}: {value}".encode() in answer.lower().replace(b"deny", b"DENY")
    assert json.loads(answer.partition(b"\r\n\r\n")[2])["status"] == status
    assert service.client.get("/gezondheid").status_code == 200


def test_the_router_sees_a_long_address_refused(client):
    is_problem(client.get("/regelingen?zichtdatum=" + "1" * 3000), 414)
