"""The tables of the log: commits, their values, streams, batches and what this laptop keeps for itself.

The log is the truth; everything in `projection` can be dropped and made again from it. `PRAGMA user_version` counts
changes of these tables only.
"""

from sqlalchemy import BLOB, Column, Index, Integer, MetaData, Table, Text

LOG_VERSION = 1
APPLICATION_ID = 0x57495044
"""'WIPD': tells the file from any other SQLite database once it is open."""

APPLIED, STUB, WITHHELD, HELD_DEVICE, HELD_FORMAT, QUARANTINED, SET_ASIDE = range(7)
"""States of a commit: applied, erased to a stub, not for us, of a device we do not know, of a newer format,
after a laptop was revoked, put aside by a person."""

log = MetaData()

commits = Table(
    "commits",
    log,
    # Not the primary key: ids lie as by chance, and each whole commit would go to a page of its own somewhere between
    # all others. So they lie in the order in which they came, and only this small index is random.
    Column("cid", Integer, unique=True, nullable=False),
    Column("sid", Integer),
    Column("seq", Integer),
    Column("root", Integer),
    Column("hlc", Text),
    Column("wall", Text),
    Column("author", Text),
    Column("device", BLOB),
    Column("status", Integer),
    Column("batch", Integer),
    Column("arrival", Integer),
    Column("digest", BLOB),
    Column("previous", BLOB),
    Column("chain", BLOB),
    Column("sig", BLOB),
    Column("body", BLOB),
    Index("commits_stream", "sid", "seq", "cid"),
    Index("commits_root", "root"),
    Index("commits_arrival", "arrival", "cid"),
)
"""`arrival` counts commits in the order they were applied here: a mark of what could have been seen when. While a
commit is set aside its number has a minus. Its index holds the ids as well: every mark sums them up, and no commit is
looked up for it. Registers made earlier have `cid` as the primary key; every question is answered alike."""

ops = Table(
    "ops",
    log,
    Column("eid", Integer, primary_key=True),
    Column("fid", Integer, primary_key=True),
    Column("cid", Integer, primary_key=True),
    Column("live", Integer),
    Column("value", Text),
    Column("replaces", BLOB),
    Index("ops_cid", "cid"),
    sqlite_with_rowid=False,
)
"""One row a version of a cell. `value` is canonical JSON; `replaces` the commit ids, eight bytes each."""

record = Table(
    "record",
    log,
    Column("eid", Integer, primary_key=True),
    Column("uuid", BLOB, unique=True),
    Column("kind", Text),
    Column("root", Integer),
    Column("parent", Integer),
    Index("record_root", "root"),
)

field = Table(
    "field",
    log,
    Column("fid", Integer, primary_key=True),
    Column("name", Text, unique=True),
)
"""Names of fields ever met, unknown ones welcome; a name from outside never becomes SQL text."""

stream = Table(
    "stream",
    log,
    Column("sid", Integer, primary_key=True),
    Column("uuid", BLOB, unique=True),
    Column("device", BLOB),
    Column("forked_at", Integer),
)

own_stream = Table(
    "own_stream",
    log,
    Column("sid", Integer, primary_key=True),
    Column("opened_arrival", Integer),
    Column("closed_arrival", Integer),
    Column("reason", Text),
    Column("opened_at", Text),
)

heard = Table(
    "heard",
    log,
    Column("sid", Integer, primary_key=True),
    Column("max_seq", Integer),
    Column("batch", Integer),
)
"""The highest number anybody ever claimed for a stream: what is missing below it is a gap."""

withheld = Table(
    "withheld",
    log,
    Column("sid", Integer, primary_key=True),
    Column("low", Integer, primary_key=True),
    Column("high", Integer),
)

peer = Table(
    "peer",
    log,
    Column("device", BLOB, primary_key=True),
    Column("vector", Text),
    Column("as_of", Text),
)

batch = Table(
    "batch",
    log,
    Column("bid", Integer, primary_key=True),
    Column("bundle", BLOB),
    Column("sha256", BLOB),
    Column("packer", BLOB),
    Column("at", Text),
    Column("state", Text),
    Column("report", Text),
)

bundle_out = Table(
    "bundle_out",
    log,
    Column("bundle", BLOB, primary_key=True),
    Column("addressees", Text),
    Column("sha256", BLOB),
    Column("vector", Text),
    Column("at", Text),
)

local = Table("local", log, Column("name", Text, primary_key=True), Column("value", Text))
"""What belongs to this laptop alone: its keys, its person, its stream, the witness's number."""

trail = Table(
    "trail",
    log,
    Column("n", Integer, primary_key=True),
    Column("at", Text),
    Column("person", Text),
    Column("what", Text),
    Column("subject", Text),
    Column("detail", Text),
    Column("chain", BLOB),
)

draft = Table(
    "draft",
    log,
    Column("id", Text, primary_key=True),
    Column("form", Text),
    Column("record", Text),
    Column("parent", Text),
    Column("typed", Text),
    Column("base", Text),
    Column("author", Text),
    Column("at", Text),
    Column("place", Integer),
)

blob = Table("blob", log, Column("hash", BLOB, primary_key=True), Column("size", Integer))
"""Pictures that lie on this laptop. An earlier version had no such tables; they are made when it is opened here."""

blob_piece = Table(
    "blob_piece",
    log,
    Column("hash", BLOB, primary_key=True),
    Column("n", Integer, primary_key=True),
    Column("piece", BLOB),
)

put_off = Table(
    "put_off",
    log,
    Column("eid", Integer, primary_key=True),
    Column("mark", Text, primary_key=True),
    Column("how", Text),
    Column("until", Integer),
    Column("reason", Text),
    Column("words", Text),
    Column("person", Text),
    Column("at", Text),
)
"""Lines of the page of today that somebody put off on this laptop; `until` is the number of a day."""
