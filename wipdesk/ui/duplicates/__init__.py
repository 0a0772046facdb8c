"""The page on which a person says whether two files, or two records, are one."""
