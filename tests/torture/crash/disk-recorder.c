/*
 * Preloaded into a process, records what reaches its database file and when it is flushed: the kernel's side of
 * "acknowledged only when durable". With DISK_FULL_AT the file cannot grow beyond that many bytes, with DISK_FLUSH_MS
 * a flush takes so long: who does not wait for it answers before it ended.
 * Records: one letter, two numbers of 8 bytes, then as many bytes as the second one says.
 *   W offset length bytes   will be written
 *   D 0 0                   the write before this was to a descriptor with O_DSYNC and is durable
 *   S count 0               fdatasync or fsync ended; durable are the first `count` writes
 *   T length 0              the file was cut or grown to this length
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static uint64_t writes = 0;
static int log_descriptor = -1;

__attribute__((constructor)) static void open_log(void) {
  const char *path = getenv("DISK_RECORD");
  if (path != NULL) log_descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
}

static int is_database(int descriptor) {
  static const char name[] = "/data.mdb";
  char link[40], path[4096];
  if (log_descriptor < 0) return 0;
  strcpy(link, "/proc/self/fd/");
  char digits[12];
  int at = sizeof digits, number = descriptor;
  digits[--at] = 0;
  do digits[--at] = (char)('0' + number % 10); while ((number /= 10) > 0 && at > 0);
  strcat(link, digits + at);
  ssize_t length = readlink(link, path, sizeof path);
  size_t tail = sizeof name - 1;
  return length >= (ssize_t)tail && memcmp(path + length - tail, name, tail) == 0;
}

static void record(char kind, uint64_t first, uint64_t second, const struct iovec *parts, int count) {
  char header[17];
  header[0] = kind;
  memcpy(header + 1, &first, 8);
  memcpy(header + 9, &second, 8);
  struct iovec all[129];
  all[0].iov_base = header;
  all[0].iov_len = sizeof header;
  if (count > 128) abort();
  if (count > 0) memcpy(all + 1, parts, (size_t)count * sizeof *parts);
  size_t expected = sizeof header;
  for (int part = 0; part < count; part++) expected += parts[part].iov_len;
  if (syscall(SYS_writev, log_descriptor, all, count + 1) != (long)expected) abort();
}

static int is_full(uint64_t end) {
  const char *limit = getenv("DISK_FULL_AT");
  return limit != NULL && end > strtoull(limit, NULL, 10);
}

/* Records, writes, and tells when that was durable at once. Without an offset it writes where the file stands. */
static ssize_t write_parts(int descriptor, const struct iovec *parts, int count, int64_t offset) {
  uint64_t length = 0;
  for (int part = 0; part < count; part++) length += parts[part].iov_len;
  pthread_mutex_lock(&lock);
  uint64_t start = offset >= 0 ? (uint64_t)offset : (uint64_t)lseek(descriptor, 0, SEEK_CUR);
  if (is_full(start + length)) {
    pthread_mutex_unlock(&lock);
    errno = ENOSPC;
    return -1;
  }
  record('W', start, length, parts, count);
  writes++;
  ssize_t written = offset >= 0 ? syscall(SYS_pwritev, descriptor, parts, count, offset, 0)
                                : syscall(SYS_writev, descriptor, parts, count);
  if (written == (ssize_t)length && (fcntl(descriptor, F_GETFL) & O_DSYNC) != 0) record('D', 0, 0, NULL, 0);
  pthread_mutex_unlock(&lock);
  return written;
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t length, off64_t offset) {
  if (!is_database(descriptor)) return syscall(SYS_pwrite64, descriptor, bytes, length, offset);
  struct iovec part = {(void *)bytes, length};
  return write_parts(descriptor, &part, 1, offset);
}

ssize_t write(int descriptor, const void *bytes, size_t length) {
  if (!is_database(descriptor)) return syscall(SYS_write, descriptor, bytes, length);
  struct iovec part = {(void *)bytes, length};
  return write_parts(descriptor, &part, 1, -1);
}

ssize_t writev(int descriptor, const struct iovec *parts, int count) {
  if (!is_database(descriptor)) return syscall(SYS_writev, descriptor, parts, count);
  return write_parts(descriptor, parts, count, -1);
}

static int flush(int descriptor, long call) {
  if (!is_database(descriptor)) return (int)syscall(call, descriptor);
  pthread_mutex_lock(&lock);
  uint64_t before = writes;
  pthread_mutex_unlock(&lock);
  const char *slow = getenv("DISK_FLUSH_MS");
  if (slow != NULL) usleep((useconds_t)strtoul(slow, NULL, 10) * 1000);
  int failure = (int)syscall(call, descriptor);
  pthread_mutex_lock(&lock);
  if (failure == 0) record('S', before, 0, NULL, 0);
  pthread_mutex_unlock(&lock);
  return failure;
}

int fdatasync(int descriptor) { return flush(descriptor, SYS_fdatasync); }

int fsync(int descriptor) { return flush(descriptor, SYS_fsync); }

int ftruncate64(int descriptor, off64_t length) {
  if (is_database(descriptor)) {
    pthread_mutex_lock(&lock);
    record('T', (uint64_t)length, 0, NULL, 0);
    pthread_mutex_unlock(&lock);
  }
  return (int)syscall(SYS_ftruncate, descriptor, length);
}
