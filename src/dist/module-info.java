/** All of the program in one module, so that a runtime can be linked around it. */
open module rashomon {
  requires java.logging;
  requires java.net.http;
  requires java.xml;
}
