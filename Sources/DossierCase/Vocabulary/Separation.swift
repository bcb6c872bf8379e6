/// What makes a matter cross borders between places, departments and trades (三跨三分离).
public enum Separation: String, ClosedSet {
  case acrossRegions = "跨地区"
  case acrossDepartments = "跨部门"
  case acrossTrades = "跨行业"
  case personFromRegistration = "人户分离"
  case personFromMatter = "人事分离"
  case allThree = "人事户分离"
}
