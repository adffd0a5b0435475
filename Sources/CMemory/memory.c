#define _GNU_SOURCE
#include "CMemory.h"

#include <link.h>
#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>

// What may be written to is no longer what the file holds, and stays.
static int forget_file(struct dl_phdr_info *file, size_t size, void *unused) {
    (void)size, (void)unused;
    uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
    for (int index = 0; index < file->dlpi_phnum; index++) {
        const ElfW(Phdr) *part = &file->dlpi_phdr[index];
        if (part->p_type != PT_LOAD || (part->p_flags & PF_W) != 0) continue;
        uintptr_t start = (file->dlpi_addr + part->p_vaddr + page - 1) & ~(page - 1);
        uintptr_t end = (file->dlpi_addr + part->p_vaddr + part->p_memsz) & ~(page - 1);
        if (start < end) madvise((void *)start, end - start, MADV_DONTNEED);
    }
    return 0;
}

void memory_forget_start(void) { dl_iterate_phdr(forget_file, NULL); }
