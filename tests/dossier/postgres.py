"""A PostgreSQL of our own: made in a temporary folder, on a socket, with the roles of docs/beheer.md, ended by us."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from pathlib import Path

import psycopg
from tests.aftermath import leaks

OWNER, SERVICE = "regelwerk_eigenaar", "regelwerk_dienst"


def programs() -> Path:
    """The folder of the newest PostgreSQL server on this machine."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
    on_path = shutil.which("postgres")
    folder = found[-1] if found else Path(on_path).parent if on_path else None
    if folder is None:
        raise RuntimeError("these tests need a PostgreSQL server (on Debian: apt-get install postgresql)")
    return folder


def can_mount() -> bool:
    """Whether a small file system can be made here: root, and not in a container that forbids it."""
    if os.geteuid() != 0:
        return False
    folder = tempfile.mkdtemp()
    try:
        made = subprocess.run(["mount", "-t", "tmpfs", "tmpfs", folder], stderr=subprocess.DEVNULL).returncode == 0
        if made:
            subprocess.run(["umount", folder], check=True)
        return made
    finally:
        os.rmdir(folder)


class Postgres:
    """A server; `url` gives the address of a database for a role."""

    def __init__(self, disk: int = 0) -> None:
        """`disk`: bytes of a file system of its own for the data (not for the write-ahead log); needs root."""
        self.folder = Path(tempfile.mkdtemp(prefix="rwpg", dir="/tmp"))
        # The server refuses to run as root.
        self.user = "postgres" if os.geteuid() == 0 else pwd.getpwuid(os.geteuid()).pw_name
        if os.geteuid() == 0:
            shutil.chown(self.folder, self.user)
        self.data, self.small = self.folder / "data", bool(disk)
        if disk:
            self.data.mkdir()
            subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={disk}", "tmpfs", self.data], check=True)
            shutil.chown(self.data, self.user)
        self._run(
            "initdb",
            "-D",
            self.data,
            "-X",
            self.folder / "wal",
            "-U",
            "postgres",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--locale=C",
            "-N",
        )
        self.start()
        with self.admin() as connection:
            for role in (OWNER, SERVICE):
                connection.execute(f"CREATE ROLE {role} LOGIN NOSUPERUSER NOBYPASSRLS".encode())

    def _run(self, program: str, *arguments: object) -> None:
        command = [str(programs() / program), *map(str, arguments)]
        user = {"user": self.user} if os.geteuid() == 0 else {}
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=self.folder, **user)

    def dump(self, database: str, *options: str) -> bytes:
        """What `pg_dump` writes of a database, as its administrator."""
        command = [str(programs() / "pg_dump"), "-h", str(self.folder), "-U", "postgres", *options, database]
        return subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout

    def restore(self, database: str, dumped: bytes) -> None:
        command = [
            str(programs() / "psql"),
            "-q",
            "-v",
            "ON_ERROR_STOP=1",
            "-h",
            str(self.folder),
            "-U",
            "postgres",
            database,
        ]
        subprocess.run(command, check=True, input=dumped, stdout=subprocess.DEVNULL)

    def start(self) -> None:
        options = f"-k {self.folder} -c listen_addresses= -c max_connections=60"
        self._run("pg_ctl", "-D", self.data, "-l", self.folder / "log", "-o", options, "-w", "start")

    def stop(self, mode: str = "fast") -> None:
        self._run("pg_ctl", "-D", self.data, "-m", mode, "-w", "stop")

    def remove(self) -> None:
        if (self.data / "postmaster.pid").exists():
            self.stop("immediate")
        _, leaked = leaks.of_folder(self.folder)
        if self.small:
            subprocess.run(["umount", self.data], check=True)
        shutil.rmtree(self.folder)
        assert leaked == []

    def admin(self, database: str = "postgres") -> psycopg.Connection:
        return psycopg.connect(host=str(self.folder), user="postgres", dbname=database, autocommit=True)

    def create(self, name: str) -> None:
        with self.admin() as connection:
            connection.execute(f"CREATE DATABASE {name} OWNER {OWNER}".encode())

    def has(self, name: str) -> bool:
        with self.admin() as connection:
            return bool(connection.execute("SELECT FROM pg_database WHERE datname = %s", (name,)).fetchall())

    def url(self, name: str, role: str) -> str:
        return f"postgresql+psycopg://{role}@/{name}?host={self.folder}"
