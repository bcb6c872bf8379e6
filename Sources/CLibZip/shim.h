#ifndef DOSSIER_CLIBZIP_SHIM_H
#define DOSSIER_CLIBZIP_SHIM_H

#include <zip.h>
// zlib comes with libzip: its own headers are installed by libzip-dev's dependency.
#include <zlib.h>
// Entry names in GBK are decoded with it; Swift's Glibc module leaves it out.
#include <iconv.h>

#endif
