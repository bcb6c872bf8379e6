import DossierConversion
import Testing

@Suite struct ChildProcessTests {
  @Test func `a program's output is read to its end`() {
    #expect(ChildProcess.run("/bin/sh", ["-c", "echo 一; echo 二 >&2"], seconds: 60) == "一\n二\n")
    let long = ChildProcess.run("/bin/sh", ["-c", "head -c 300000 /dev/zero | tr '\\0' a"], seconds: 60)
    #expect(long?.count == 300_000)
  }

  @Test func `a program that fails or does not exist gives nothing`() {
    #expect(ChildProcess.run("/bin/sh", ["-c", "echo 一; exit 3"], seconds: 60) == nil)
    #expect(ChildProcess.run("/没有", [], seconds: 60) == nil)
    #expect(ChildProcess.path(of: "没有这个程序") == nil)
  }

  @Test func `a program that takes too long is ended with what it started`() {
    let clock = ContinuousClock()
    let time = clock.measure {
      #expect(ChildProcess.run("/bin/sh", ["-c", "sleep 30 & sleep 30"], seconds: 1) == nil)
    }
    #expect(time < .seconds(25))
  }

  @Test func `a program gets no input`() {
    #expect(ChildProcess.run("/bin/cat", [], seconds: 60) == "")
  }

  @Test func `how a program ended is told apart`() {
    #expect(
      ChildProcess.outcome(of: "/bin/sh", ["-c", "echo 一; exit 3"], seconds: 60) == (.exited(3), "一\n"))
    #expect(ChildProcess.outcome(of: "/bin/sh", ["-c", "kill -9 $$"], seconds: 60).ending == .signalled(9))
    #expect(ChildProcess.outcome(of: "/bin/sh", ["-c", "sleep 30"], seconds: 1).ending == .stopped)
    #expect(ChildProcess.outcome(of: "/没有", [], seconds: 1).ending == .notStarted)
  }

  @Test func `a program that gets on may take longer than one that does not`() {
    var turns = 0
    let outcome = ChildProcess.outcome(of: "/bin/sh", ["-c", "sleep 2; echo 好"], seconds: 1) {
      turns += 1
      return turns
    }
    #expect(outcome == (.exited(0), "好\n"))
  }

  @Test func `a program that never stops writing is ended all the same`() {
    #expect(ChildProcess.outcome(of: "/bin/sh", ["-c", "yes"], seconds: 30).ending == .stopped)
  }
}
