// libxlsxwriter is loaded when a workbook is written, and not whenever the program starts: it brings libcrypto along, which
// takes a millisecond and 1.5 MB.

#include "CSheets.h"

#include <dlfcn.h>

const char *const sheet_library = "libxlsxwriter.so." LXW_SOVERSION;

bool sheet_functions_load(struct sheet_functions *functions) {
    void *library = dlopen(sheet_library, RTLD_NOW | RTLD_LOCAL);
    if (library == NULL) return false;
#define FIND(name) \
    if ((functions->name = (__typeof__(functions->name))dlsym(library, #name)) == NULL) return false
    FIND(workbook_new_opt);
    FIND(workbook_add_format);
    FIND(workbook_add_worksheet);
    FIND(workbook_set_properties);
    FIND(workbook_close);
    FIND(format_set_bold);
    FIND(worksheet_set_column);
    FIND(worksheet_write_string);
    FIND(worksheet_freeze_panes);
    FIND(lxw_strerror);
#undef FIND
    return true;
}
