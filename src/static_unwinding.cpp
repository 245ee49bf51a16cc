// Only in a wholly static program. Its start-up code registers the tables of the unwinder as one heap,
// which the first exception sorts: six milliseconds for every error that is told. Not registered, they
// are found through the sorted index that the linker makes of them (--eh-frame-hdr), as in any other
// program. The linker's --wrap puts these two in the place of libgcc's.
extern "C" {
void __wrap___register_frame_info(const void*, void*);  // NOLINT(bugprone-reserved-identifier)
void* __wrap___deregister_frame_info(const void*);      // NOLINT(bugprone-reserved-identifier)

void __wrap___register_frame_info(const void*, void*) {}            // NOLINT
void* __wrap___deregister_frame_info(const void*) { return nullptr; }  // NOLINT
}
