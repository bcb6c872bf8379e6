public import DossierCore

extension RetentionPeriod: ClosedSet {}
