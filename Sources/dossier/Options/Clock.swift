import DossierCore
import Glibc

/// The only place that asks what day it is.
enum Clock {
  static var today: CivilDate {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    let date = CivilDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    // A clock outside the years 1 to 9999 is no clock; the epoch is as good as any.
    return date ?? CivilDate(dayNumber: 0) ?? epoch
  }

  private static var epoch: CivilDate { CivilDate("1970-01-01").unsafelyUnwrapped }
}
