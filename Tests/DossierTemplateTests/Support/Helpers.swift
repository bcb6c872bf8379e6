import DossierCore

@testable import DossierTemplate

/// The text an expression prints.
func printed(_ source: String, _ data: Value = [:]) throws -> String {
  var scope = Scope(root: data)
  return try Expression(parsing: source).printed(in: &scope)
}

/// The fault that evaluating an expression meets, or nil.
func evaluationFault(_ source: String, _ data: Value = [:], limits: EvaluationLimits = .standard)
  -> EvaluationFault?
{
  var scope = Scope(root: data, limits: limits)
  do {
    _ = try Expression(parsing: source).printed(in: &scope)
    return nil
  } catch {
    return error as? EvaluationFault
  }
}

/// The fault that parsing an expression meets, or nil.
func parsingFault(_ source: String) -> TagFault? {
  do throws(TagFault) {
    _ = try Expression(parsing: source)
    return nil
  } catch {
    return error
  }
}
