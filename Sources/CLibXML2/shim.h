// Debian's libxml2 pulls in the headers of ICU, whose enums then clash with Foundation's own copy of ICU. Nothing of
// it is used here, so the switch is turned off before any other header sees it.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlreader.h>
