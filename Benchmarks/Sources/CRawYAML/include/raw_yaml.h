#ifndef RAW_YAML_H
#define RAW_YAML_H

#include <stddef.h>

/// Pulls every event out of libyaml and keeps nothing: the least that reading YAML can cost.
/// Returns the number of events, or -1 where libyaml refuses the bytes.
long raw_yaml_count_events(const unsigned char *bytes, size_t count);

#endif
