"""wipdesk: an encrypted register of the cases of women in prison, for the paralegals who visit them."""

__version__ = "0.1.0"
