/**
 * Jest gives its workers half a second to end and calls whatever takes longer a leak. Once nothing is open any more, Node frees the heap of
 * everything a worker has loaded, which takes longer than that on a busy machine; a worker that has come so far may end at once. One
 * that still has something open never comes here, and is told of as before.
 */
if (process.env.JEST_WORKER_ID !== undefined) process.once('exit', (code) => process.exit(code));
