"""Before a register is open: first start and unlocking."""
