// Stands in for a package that does nothing here.
export {}
