"""Makes a picture of every page in every look into demo-out/pictures: `packaging/dev.py pictures [PART OF A NAME]`."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")

from tests.pictures.album import make_album

if __name__ == "__main__":
    out = Path("demo-out") / "pictures"
    shutil.rmtree(out, ignore_errors=True)
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["WIPDESK_HOME"] = str(Path(scratch) / "home")
        made = make_album(out, Path(scratch), sys.argv[1:])
    sys.stdout.write(f"{made} pictures in {out}\n")
