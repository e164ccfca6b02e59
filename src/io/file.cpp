// SPDX-License-Identifier: BSL-1.0
// Everything that the operating system has to do for files. The only source that knows which one it is.
#include <bangfu/io/file.hpp>

#include <cerrno>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <system_error>
#include <utility>

#ifdef _WIN32
#define NOMINMAX
#define WIN32_LEAN_AND_MEAN
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace bangfu::io {
namespace {

enum class Doing { reading, writing };

[[noreturn]] void fail(std::string const& path, Doing doing, int error) {
  throw ReadError(ReadErrorCode::io, {.source = path}, std::system_category().message(error),
                  doing == Doing::reading ? Text("可以读取的文件", "zh").set("en", "a file that can be read")
                                          : Text("可以写入的文件", "zh").set("en", "a file that can be written"));
}
[[noreturn]] void fail_too_large(std::string const& path, std::size_t max_bytes) {
  std::string const most = std::to_string(max_bytes);
  throw ReadError(ReadErrorCode::limit, {.source = path}, "",
                  Text("不超过 " + most + " 字节的文件", "zh").set("en", "a file of at most " + most + " bytes"));
}
constexpr std::size_t chunk = std::size_t{1} << 20;

#ifdef _WIN32

std::wstring wide(std::string const& path) {
  int const size = MultiByteToWideChar(CP_UTF8, 0, path.data(), static_cast<int>(path.size()), nullptr, 0);
  std::wstring w(static_cast<std::size_t>(size), L'\0');
  MultiByteToWideChar(CP_UTF8, 0, path.data(), static_cast<int>(path.size()), w.data(), size);
  return w;
}
int last_error() { return static_cast<int>(GetLastError()); }

class Handle {
 public:
  explicit Handle(HANDLE handle) : handle_(handle) {}
  Handle(Handle const&) = delete;
  Handle& operator=(Handle const&) = delete;
  ~Handle() { close(); }
  bool close() {
    HANDLE const handle = std::exchange(handle_, INVALID_HANDLE_VALUE);
    return handle == INVALID_HANDLE_VALUE || CloseHandle(handle) != 0;
  }
  explicit operator bool() const { return handle_ != INVALID_HANDLE_VALUE; }
  [[nodiscard]] HANDLE get() const { return handle_; }

 private:
  HANDLE handle_;
};

bool write_all(HANDLE file, std::string_view content) {
  while (!content.empty()) {
    DWORD written = 0;
    auto const size = static_cast<DWORD>(content.size() < chunk ? content.size() : chunk);
    if (WriteFile(file, content.data(), size, &written, nullptr) == 0) return false;
    content.remove_prefix(written);
  }
  return true;
}

#else

class Descriptor {
 public:
  explicit Descriptor(int descriptor) : descriptor_(descriptor) {}
  Descriptor(Descriptor const&) = delete;
  Descriptor& operator=(Descriptor const&) = delete;
  ~Descriptor() { close(); }
  bool close() {
    int const descriptor = std::exchange(descriptor_, -1);
    return descriptor < 0 || ::close(descriptor) == 0;
  }
  explicit operator bool() const { return descriptor_ >= 0; }
  [[nodiscard]] int get() const { return descriptor_; }

 private:
  int descriptor_;
};

template <class Call>
auto retried(Call call) {
  auto result = call();
  while (result < 0 && errno == EINTR) result = call();
  return result;
}

bool write_all(int file, std::string_view content) {
  while (!content.empty()) {
    auto const written = retried([&] { return ::write(file, content.data(), content.size()); });
    if (written < 0) return false;
    content.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

/// Where a chain of symbolic links ends, so that the link itself is not replaced.
std::string resolved(std::string const& path) {
  auto const release = [](char* memory) {
    std::free(memory);  // NOLINT(cppcoreguidelines-no-malloc): realpath allocates so
  };
  std::unique_ptr<char, decltype(release)> const real(::realpath(path.c_str(), nullptr), release);
  return real ? std::string(real.get()) : path;
}

#endif

}  // namespace

#ifdef _WIN32

std::string read_file(std::string const& path, std::size_t max_bytes) {
  Handle file(CreateFileW(wide(path).c_str(), GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING,
                          FILE_FLAG_SEQUENTIAL_SCAN, nullptr));
  if (!file) fail(path, Doing::reading, last_error());
  std::string content;
  while (true) {
    std::size_t const had = content.size();
    content.resize(had + chunk);
    DWORD got = 0;
    if (ReadFile(file.get(), content.data() + had, static_cast<DWORD>(chunk), &got, nullptr) == 0) {
      int const error = last_error();
      if (error != ERROR_BROKEN_PIPE) fail(path, Doing::reading, error);
      got = 0;
    }
    content.resize(had + got);
    if (content.size() > max_bytes) fail_too_large(path, max_bytes);
    if (got == 0) return content;
  }
}

void replace_file(std::string const& path, std::string_view content) {
  std::wstring const target = wide(path);
  DWORD const attributes = GetFileAttributesW(target.c_str());
  if (attributes != INVALID_FILE_ATTRIBUTES && (attributes & FILE_ATTRIBUTE_DIRECTORY) != 0)
    fail(path, Doing::writing, ERROR_ACCESS_DENIED);
  std::wstring temporary;
  Handle file(INVALID_HANDLE_VALUE);
  for (unsigned attempt = 0; !file && attempt < 100; ++attempt) {
    temporary = target + L"." + std::to_wstring(GetCurrentProcessId()) + L"-" +
                std::to_wstring(GetTickCount64() + attempt) + L".tmp";
    HANDLE const made =
        CreateFileW(temporary.c_str(), GENERIC_WRITE, 0, nullptr, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (made == INVALID_HANDLE_VALUE && last_error() != ERROR_FILE_EXISTS) fail(path, Doing::writing, last_error());
    file.~Handle();
    new (&file) Handle(made);
  }
  if (!file) fail(path, Doing::writing, ERROR_FILE_EXISTS);
  bool done = write_all(file.get(), content) && FlushFileBuffers(file.get()) != 0;
  int error = done ? 0 : last_error();
  file.close();
  if (done && MoveFileExW(temporary.c_str(), target.c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH) == 0) {
    done = false;
    error = last_error();
  }
  if (!done) {
    DeleteFileW(temporary.c_str());
    fail(path, Doing::writing, error);
  }
}

#else

std::string read_file(std::string const& path, std::size_t max_bytes) {
  Descriptor file(retried([&] { return ::open(path.c_str(), O_RDONLY | O_CLOEXEC); }));
  if (!file) fail(path, Doing::reading, errno);
  struct stat status {};
  if (::fstat(file.get(), &status) != 0) fail(path, Doing::reading, errno);
  if (S_ISDIR(status.st_mode)) fail(path, Doing::reading, EISDIR);
  bool const regular = S_ISREG(status.st_mode);
  if (regular && std::cmp_greater(status.st_size, max_bytes)) fail_too_large(path, max_bytes);

  std::string content;
  std::size_t filled = 0;
  // One byte more than the file says, so that the end is seen without growing again.
  content.resize(regular ? static_cast<std::size_t>(status.st_size) + 1 : chunk);
  while (true) {
    if (filled == content.size()) content.resize(content.size() + content.size() / 2 + chunk);
    auto const got = retried([&] { return ::read(file.get(), content.data() + filled, content.size() - filled); });
    if (got < 0) fail(path, Doing::reading, errno);
    if (got == 0) break;
    filled += static_cast<std::size_t>(got);
    if (filled > max_bytes) fail_too_large(path, max_bytes);
  }
  content.resize(filled);
  return content;
}

void replace_file(std::string const& path, std::string_view content) {
  std::string const target = resolved(path);
  struct stat old {};
  bool const exists = ::stat(target.c_str(), &old) == 0;
  if (exists && S_ISDIR(old.st_mode)) fail(path, Doing::writing, EISDIR);
  if (exists && !S_ISREG(old.st_mode)) {
    Descriptor file(retried([&] { return ::open(target.c_str(), O_WRONLY | O_CLOEXEC); }));
    if (!file || !write_all(file.get(), content) || !file.close()) fail(path, Doing::writing, errno);
    return;
  }

  std::size_t const slash = target.rfind('/');
  std::string const folder = slash == std::string::npos ? "." : slash == 0 ? "/" : target.substr(0, slash);
  std::string temporary;
  int opened = -1;
  for (int attempt = 0; opened < 0; ++attempt) {
    // Names are told apart by process and by the address of a local: threads of one process have different stacks.
    auto const here = reinterpret_cast<std::uintptr_t>(&opened);
    temporary = target + '.' + std::to_string(::getpid()) + '-' + std::to_string(here % 1'000'003) + '-' +
                std::to_string(attempt) + ".tmp";
    opened = retried([&] { return ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666); });
    if (opened < 0 && (errno != EEXIST || attempt == 100)) fail(path, Doing::writing, errno);
  }
  Descriptor file(opened);
  auto const give_up = [&](int error) {
    file.close();
    ::unlink(temporary.c_str());
    fail(path, Doing::writing, error);
  };
  if (exists && ::fchmod(file.get(), old.st_mode & 07777U) != 0) give_up(errno);
  if (!write_all(file.get(), content)) give_up(errno);
  if (retried([&] { return ::fsync(file.get()); }) != 0) give_up(errno);
  if (!file.close()) give_up(errno);
  if (::rename(temporary.c_str(), target.c_str()) != 0) give_up(errno);
  // The rename itself lives in the folder. Some file systems cannot sync one: the content is safe all the same.
  Descriptor directory(retried([&] { return ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); }));
  if (directory) retried([&] { return ::fsync(directory.get()); });
}

#endif

}  // namespace bangfu::io
