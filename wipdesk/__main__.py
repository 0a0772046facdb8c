"""Starts the program: `python -m wipdesk`."""

import sys

from wipdesk.cli.arguments import main

if __name__ == "__main__":
    sys.exit(main())
