import DossierCore

extension [MacroParameter] {
  /// The value of each parameter for a call: by name, by place, else nil.
  ///
  /// - Throws: ``EvaluationFault`` where the call gives what the macro does not take.
  public func arguments(of call: MacroCall) throws(EvaluationFault) -> [Outcome?] {
    let names = map(\.name)
    let list = ArgumentList(names: names, requiredCount: 0)
    if let problem = list.problem(positional: call.positional.count, named: call.named.map(\.name)) {
      throw .badArgument(call.name, problem)
    }
    return enumerated().map { index, parameter in
      index < call.positional.count
        ? call.positional[index] : call.named.first { $0.name == parameter.name }?.value
    }
  }
}
