package rashomon.build;

import static org.objectweb.asm.Opcodes.*;

import java.util.List;
import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** What turns the value on the stack into one of another type, as LambdaMetafactory says. */
final class Conversion {

  static final Map<Integer, String> BOXES =
      Map.of(
          Type.BOOLEAN, "java/lang/Boolean",
          Type.CHAR, "java/lang/Character",
          Type.BYTE, "java/lang/Byte",
          Type.SHORT, "java/lang/Short",
          Type.INT, "java/lang/Integer",
          Type.LONG, "java/lang/Long",
          Type.FLOAT, "java/lang/Float",
          Type.DOUBLE, "java/lang/Double");

  static void of(MethodVisitor code, Type from, Type to) {
    if (from.equals(to)) {
      return;
    }
    if (to.getSort() == Type.VOID) {
      code.visitInsn(from.getSize() == 2 ? POP2 : POP);
    } else if (isPrimitive(from) && isPrimitive(to)) {
      widen(code, from, to);
    } else if (isPrimitive(from)) {
      String box = BOXES.get(from.getSort());
      String made = "(" + from.getDescriptor() + ")L" + box + ";";
      code.visitMethodInsn(INVOKESTATIC, box, "valueOf", made, false);
    } else if (isPrimitive(to)) {
      unbox(code, from, to);
    } else if (!to.getInternalName().equals("java/lang/Object")) {
      code.visitTypeInsn(CHECKCAST, to.getInternalName());
    }
  }

  static boolean isPrimitive(Type type) {
    return type.getSort() < Type.ARRAY;
  }

  private static void unbox(MethodVisitor code, Type from, Type to) {
    int sort = to.getSort();
    for (Map.Entry<Integer, String> box : BOXES.entrySet()) {
      sort = box.getValue().equals(from.getInternalName()) ? box.getKey() : sort;
    }
    Type held = primitive(sort);
    String box = BOXES.get(sort);
    if (!box.equals(from.getInternalName())) {
      code.visitTypeInsn(CHECKCAST, box);
    }
    String method = held.getClassName() + "Value";
    code.visitMethodInsn(INVOKEVIRTUAL, box, method, "()" + held.getDescriptor(), false);
    of(code, held, to);
  }

  private static Type primitive(int sort) {
    for (Type type :
        List.of(
            Type.BOOLEAN_TYPE,
            Type.CHAR_TYPE,
            Type.BYTE_TYPE,
            Type.SHORT_TYPE,
            Type.INT_TYPE,
            Type.LONG_TYPE,
            Type.FLOAT_TYPE,
            Type.DOUBLE_TYPE)) {
      if (type.getSort() == sort) {
        return type;
      }
    }
    throw new IllegalArgumentException("no primitive type: " + sort);
  }

  private static void widen(MethodVisitor code, Type from, Type to) {
    boolean small = from.getSort() <= Type.INT;
    switch (to.getSort()) {
      case Type.LONG -> code.visitInsn(I2L);
      case Type.FLOAT -> code.visitInsn(small ? I2F : L2F);
      case Type.DOUBLE -> code.visitInsn(small ? I2D : from.getSort() == Type.LONG ? L2D : F2D);
      default -> {
        // byte, short, char and int are one on the stack
      }
    }
  }
}
