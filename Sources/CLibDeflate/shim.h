#ifndef DOSSIER_CLIBDEFLATE_SHIM_H
#define DOSSIER_CLIBDEFLATE_SHIM_H

#include <libdeflate.h>

#endif
