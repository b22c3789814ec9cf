#ifndef CSPAWN_H
#define CSPAWN_H

#include <spawn.h>

/// A pipe whose ends no other program inherits; 0, or the value of errno.
int cspawn_pipe(int ends[2]);

/// Lets the process that will be started run in a folder; 0, or an error.
int cspawn_in_folder(posix_spawn_file_actions_t *actions, const char *folder);

/// The environment of this process.
char **cspawn_environment(void);

#endif
