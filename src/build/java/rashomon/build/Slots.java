package rashomon.build;

import static org.objectweb.asm.Opcodes.*;

import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** The fields of what lambdas of one role capture, which share those of one place and sort. */
final class Slots {

  private static final Type ANY = Type.getObjectType("java/lang/Object");

  private final String owner;
  private final Map<String, Type> fields = new TreeMap<>();

  Slots(String owner) {
    this.owner = owner;
  }

  void add(Type[] held) {
    for (int i = 0; i < held.length; i++) {
      fields.merge(name(i, held[i]), held[i], (one, other) -> one.equals(other) ? one : ANY);
    }
  }

  private static String name(int place, Type type) {
    return (Conversion.isPrimitive(type) ? type.getDescriptor() : "v") + place;
  }

  void declare(ClassVisitor to) {
    fields.forEach(
        (name, type) ->
            to.visitField(ACC_PRIVATE | ACC_FINAL, name, type.getDescriptor(), null, null));
  }

  void get(MethodVisitor code, int place, Type type) {
    String name = name(place, type);
    code.visitVarInsn(ALOAD, 0);
    code.visitFieldInsn(GETFIELD, owner, name, fields.get(name).getDescriptor());
    Conversion.of(code, fields.get(name), type);
  }

  /** Puts the arguments of a constructor from one on into their fields. */
  void put(MethodVisitor code, Type[] held, int from) {
    int at = from;
    for (int i = 0; i < held.length; i++) {
      String name = name(i, held[i]);
      code.visitVarInsn(ALOAD, 0);
      code.visitVarInsn(held[i].getOpcode(ILOAD), at);
      code.visitFieldInsn(PUTFIELD, owner, name, fields.get(name).getDescriptor());
      at += held[i].getSize();
    }
  }
}
