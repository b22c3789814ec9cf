import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// An element of an XML text as a parser reads it.
public struct ParsedXML: Equatable {
  /// The name.
  public var name: String
  /// The attributes.
  public var attributes: [String: String]
  /// The elements in it, in order.
  public var children: [ParsedXML] = []
  /// The characters in it, without those of its children.
  public var text = ""

  /// Reads an XML text; nil where it is none.
  public init?(parsing text: String) {
    let reader = XMLReader()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = reader
    guard parser.parse(), let root = reader.root else { return nil }
    self = root
  }

  fileprivate init(name: String, attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }
}

/// Builds the elements as the parser meets them.
private final class XMLReader: NSObject, XMLParserDelegate {
  var root: ParsedXML?
  private var open: [ParsedXML] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    open.append(ParsedXML(name: name, attributes: attributes))
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    guard !open.isEmpty else { return }
    open[open.count - 1].text += text
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    guard let element = open.popLast() else { return }
    if open.isEmpty { root = element } else { open[open.count - 1].children.append(element) }
  }
}
