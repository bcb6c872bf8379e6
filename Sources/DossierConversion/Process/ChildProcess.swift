internal import Glibc

/// Runs other programs, never longer than they are given.
///
/// A program gets no input and a process group of its own; when its time is over, the whole group is ended.
public enum ChildProcess {
  /// How a program ended.
  public enum Ending: Sendable, Hashable {
    /// By itself, with this exit status.
    case exited(Int32)
    /// By a signal that we did not send.
    case signalled(Int32)
    /// Its time was over, or it wrote more than anybody reads.
    case stopped
    /// It could not be started.
    case notStarted
  }

  /// Where a program is found on the search path.
  ///
  /// - Parameter folders: folders divided by colons; `PATH` where nil.
  public static func path(of name: String, in folders: String? = nil) -> String? {
    let variable = getenv("PATH").map { String(cString: $0) }
    let folders = folders ?? variable ?? "/usr/local/bin:/usr/bin:/bin"
    return folders.split(separator: ":").map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
  }

  /// What a program writes to its output and error streams; nil where it fails, cannot be started or takes too long.
  public static func run(_ program: String, _ arguments: [String], seconds: Int) -> String? {
    let outcome = outcome(of: program, arguments, seconds: seconds)
    return outcome.ending == .exited(0) ? outcome.output : nil
  }

  /// Runs a program to its end.
  ///
  /// - Parameters:
  ///   - seconds: how long it may run; where `progress` is given, how long it may run without any.
  ///   - progress: something that changes as the program gets on; asked several times a second.
  /// - Returns: how it ended and what it wrote to its output and error streams until then.
  public static func outcome(
    of program: String, _ arguments: [String], seconds: Int, progress: (() -> Int)? = nil
  ) -> (ending: Ending, output: String) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return (.notStarted, "") }
    defer { close(ends[0]) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let child = start(program, arguments, output: ends[1])
    close(ends[1])
    guard let child else { return (.notStarted, "") }
    var watch = Watch(seconds: seconds, progress: progress)
    var reading = Reading(descriptor: ends[0])
    let isWhole = reading.run(until: &watch)
    let ending = wait(for: child, until: &watch, isAllowed: isWhole)
    return (ending, String(decoding: reading.output, as: UTF8.self))
  }
}

extension ChildProcess {
  private static func start(_ program: String, _ arguments: [String], output: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDERR_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    var child = pid_t()
    let status = withStrings([program] + arguments) { arguments in
      withStrings(environment) { posix_spawn(&child, program, &actions, &attributes, arguments, $0) }
    }
    return status == 0 ? child : nil
  }

  /// Only what programs need to find themselves; their messages are wanted in English.
  private static var environment: [String] {
    let kept = ["PATH", "HOME", "TMPDIR", "FONTCONFIG_FILE"].compactMap { (name: String) -> String? in
      getenv(name).map { "\(name)=\(String(cString: $0))" }
    }
    return kept + ["LC_ALL=C.UTF-8"]
  }

  private static func withStrings<Result>(
    _ strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    let pointers = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: strings.count + 1)
    for (index, string) in strings.enumerated() { pointers[index] = strdup(string) }
    pointers[strings.count] = nil
    defer {
      for index in strings.indices { free(pointers[index]) }
      pointers.deallocate()
    }
    return body(pointers)
  }

  /// Waits for the end of a program whose output is closed, and ends it where it does not come.
  private static func wait(for child: pid_t, until watch: inout Watch, isAllowed: Bool) -> Ending {
    var status: Int32 = 0
    while true {
      let ended = waitpid(child, &status, WNOHANG)
      if ended == child {
        // What it started and left behind is of no use to anybody.
        kill(-child, SIGKILL)
        return isAllowed ? ending(status) : .stopped
      }
      if ended < 0, errno != EINTR { return .stopped }
      guard isAllowed, !watch.isOver() else {
        kill(-child, SIGKILL)
        waitpid(child, &status, 0)
        return .stopped
      }
      usleep(10_000)
    }
  }

  private static func ending(_ status: Int32) -> Ending {
    let signal = status & 0x7F
    return signal == 0 ? .exited((status >> 8) & 0xFF) : .signalled(signal)
  }
}

extension ChildProcess {
  /// The time that is left to a program.
  private struct Watch {
    private let milliseconds: Int
    private let progress: (() -> Int)?
    private var deadline: Int
    private var mark: Int?

    init(seconds: Int, progress: (() -> Int)?) {
      milliseconds = max(0, min(seconds, 1_000_000)) * 1000
      self.progress = progress
      deadline = Self.now() + milliseconds
    }

    /// How long to sleep at most before looking again.
    var pause: Int { max(0, min(deadline - Self.now(), progress == nil ? Int.max : 200)) }

    mutating func isOver() -> Bool {
      if let current = progress?(), current != mark {
        mark = current
        deadline = Self.now() + milliseconds
      }
      return Self.now() >= deadline
    }

    /// Milliseconds of a clock that nobody sets.
    private static func now() -> Int {
      var time = timespec()
      clock_gettime(CLOCK_MONOTONIC, &time)
      return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    }
  }

  /// What comes out of a program.
  private struct Reading {
    let descriptor: Int32
    private(set) var output: [UInt8] = []
    private var buffer = [UInt8](repeating: 0, count: 1 << 16)

    private static let limit = 64 << 20

    init(descriptor: Int32) {
      self.descriptor = descriptor
    }

    /// Reads until the other end is closed; false where that does not happen in time.
    mutating func run(until watch: inout Watch) -> Bool {
      while output.count <= Self.limit {
        var events = [pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)]
        let ready = poll(&events, 1, Int32(clamping: watch.pause))
        if ready < 0, errno == EINTR { continue }
        guard ready >= 0 else { return false }
        if ready == 0 {
          if watch.isOver() { return false }
          continue
        }
        let count = Glibc.read(descriptor, &buffer, buffer.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return count == 0 }
        output += buffer.prefix(count)
        if watch.isOver() { return false }
      }
      return false
    }
  }
}
