# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# What transcripts share. A transcript begins with
#   $ . "$TESTDIR/../../support/setup.sh"
# and runs in an empty directory with the environment of transcript.py. Nothing here reads the wall clock.

# Replaces the directory of this run, which is another each time, by $WORK in what is read.
mask_paths() {
  sed "s|${CRAMTMP}/work|\$WORK|g; s|${CRAMTMP}|\$TMP|g"
}
