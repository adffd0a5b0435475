#ifndef DATELINE_SHEETS_H
#define DATELINE_SHEETS_H

#include <stdbool.h>
#include <xlsxwriter.h>

/// The functions of libxlsxwriter that write a workbook, named as there.
struct sheet_functions {
    lxw_workbook *(*workbook_new_opt)(const char *path, lxw_workbook_options *options);
    lxw_format *(*workbook_add_format)(lxw_workbook *book);
    lxw_worksheet *(*workbook_add_worksheet)(lxw_workbook *book, const char *name);
    lxw_error (*workbook_set_properties)(lxw_workbook *book, lxw_doc_properties *properties);
    lxw_error (*workbook_close)(lxw_workbook *book);
    void (*format_set_bold)(lxw_format *format);
    lxw_error (*worksheet_set_column)(
        lxw_worksheet *sheet, lxw_col_t first, lxw_col_t last, double width, lxw_format *format);
    lxw_error (*worksheet_write_string)(
        lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const char *text, lxw_format *format);
    void (*worksheet_freeze_panes)(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column);
    char *(*lxw_strerror)(lxw_error error);
};

/// The file of the library for which this was compiled.
extern const char *const sheet_library;

/// Loads the library and finds its functions; false where it is not installed. It stays loaded.
bool sheet_functions_load(struct sheet_functions *functions);

#endif
