import ArgumentParser
import DossierCore
import Glibc

/// The only place that asks what day it is.
enum Clock {
  /// Today by the machine's clock and time zone.
  ///
  /// - Throws: a usage error where the clock shows no day of the years 1 to 9999.
  static func today() throws -> CivilDate {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    let date = CivilDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    guard let date else {
      throw ValidationError(
        say("这台机器的时钟不对，请用 --today 写明日期", "the clock of this machine is wrong; give the day with --today"))
    }
    return date
  }
}
