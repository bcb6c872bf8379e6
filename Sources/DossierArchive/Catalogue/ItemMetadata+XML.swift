internal import DossierCore
internal import DossierFixity

extension ItemMetadata {
  /// `元数据.xml`.
  public var xml: String {
    var xml = XMLWriter()
    xml.element("元数据", ["依据": "DA/T 46-2009"]) { xml in
      xml.element("聚合层次", text: files.count > 1 ? "组合文件" : "文件")
      writeSource(to: &xml)
      writeCodes(to: &xml)
      writeContent(to: &xml)
      writeForm(to: &xml)
      for file in files { write(file, to: &xml) }
      for event in events { write(event, to: &xml) }
      xml.element("附注", text: note)
    }
    return xml.text
  }

  private func writeSource(to xml: inout XMLWriter) {
    xml.element("来源") { xml in
      xml.element("全宗名称", text: volume.fondsName)
      xml.element("立档单位名称", text: creator)
    }
  }

  private func writeCodes(to xml: inout XMLWriter) {
    xml.element("档号信息") { xml in
      xml.element("档号", text: item.code)
      xml.element("案卷档号", text: volume.code)
      xml.element("全宗号", text: volume.fondsCode)
      xml.element("年度", number: volume.year)
      xml.element("保管期限", text: volume.retention.rawValue)
      xml.element("类目名称", text: volume.className)
      xml.element("文档序号", number: sequence)
      xml.element("页号", number: item.firstPage)
    }
  }

  private func writeContent(to xml: inout XMLWriter) {
    xml.element("内容描述") { xml in
      xml.element("题名", text: item.title)
      xml.element("文件编号", text: item.documentNumber)
      xml.element("责任者", text: item.author)
      xml.element("日期", text: item.date?.catalogue)
      xml.element("文种", text: genre)
      xml.element("主送", text: recipients)
      xml.element("抄送", text: copies)
      xml.element("密级", text: item.secrecy)
    }
  }

  private func writeForm(to xml: inout XMLWriter) {
    xml.element("形式特征") { xml in
      xml.element("件数", number: 1)
      xml.element("页数", number: item.pageCount)
      xml.element("语种", text: "汉语")
      xml.element("稿本", text: version)
    }
  }

  private func write(_ file: ElectronicFile, to xml: inout XMLWriter) {
    xml.element("电子属性") { xml in
      xml.element("格式信息", text: file.format)
      xml.element("计算机文件名", text: file.name)
      xml.element("计算机文件大小", number: file.byteCount)
      xml.element("文档创建程序", text: program)
      if let fingerprint = file.fingerprint {
        xml.element("数字摘要", ["算法": fingerprint.algorithm.title], text: fingerprint.hex)
      }
    }
  }

  private func write(_ event: Event, to xml: inout XMLWriter) {
    xml.element("业务实体") { xml in
      xml.element("业务行为", text: event.action)
      xml.element("行为时间", text: event.time)
      xml.element("机构人员名称", text: event.agent)
      xml.element("行为描述", text: event.description)
    }
  }
}
