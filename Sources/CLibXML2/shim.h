#ifndef DOSSIER_CLIBXML2_SHIM_H
#define DOSSIER_CLIBXML2_SHIM_H

// Debian builds libxml2 with ICU, whose headers declare types that Foundation declares too. The switch is
// taken back before any other libxml2 header is read: it only drops two trailing members of a structure that
// is never allocated here.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>

#endif
