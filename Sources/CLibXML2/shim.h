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

// The version of the library that is loaded, such as "20914-GITv2.9.14"; a variable or a macro, by release.
static inline const char *dossier_libxml2_version(void) { return xmlParserVersion; }

#endif
