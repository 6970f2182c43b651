package rashomon.build;

import static org.objectweb.asm.Opcodes.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** A class that holds what a lambda captures and does what it does. */
final class Lambda {

  private final String name;
  private final String factory;
  private final Type[] held;
  private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);

  Lambda(String name, String nest, String factory) {
    this.name = name;
    this.factory = factory;
    held = Type.getArgumentTypes(factory);
    String role = Type.getReturnType(factory).getInternalName();
    writer.visit(
        V17,
        ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC,
        name,
        null,
        "java/lang/Object",
        new String[] {role});
    writer.visitNestHost(nest);
  }

  byte[] bytes(String method, Type erased, Handle body, Type exact) {
    fieldsAndConstructor();
    factory();
    method(method, erased, body, exact);
    writer.visitEnd();
    return writer.toByteArray();
  }

  private String constructor() {
    return Type.getMethodDescriptor(Type.VOID_TYPE, held);
  }

  private void fieldsAndConstructor() {
    for (int i = 0; i < held.length; i++) {
      writer.visitField(ACC_PRIVATE | ACC_FINAL, "v" + i, held[i].getDescriptor(), null, null);
    }
    MethodVisitor code = writer.visitMethod(ACC_PRIVATE, "<init>", constructor(), null, null);
    code.visitCode();
    code.visitVarInsn(ALOAD, 0);
    code.visitMethodInsn(INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
    int at = 1;
    for (int i = 0; i < held.length; i++) {
      code.visitVarInsn(ALOAD, 0);
      code.visitVarInsn(held[i].getOpcode(ILOAD), at);
      code.visitFieldInsn(PUTFIELD, name, "v" + i, held[i].getDescriptor());
      at += held[i].getSize();
    }
    end(code, RETURN);
  }

  /** One object for all where nothing is captured, as the JVM has it. */
  private void factory() {
    if (held.length == 0) {
      String it = Type.getReturnType(factory).getDescriptor();
      writer.visitField(ACC_PRIVATE | ACC_STATIC | ACC_FINAL, "IT", it, null, null);
      MethodVisitor first = writer.visitMethod(ACC_STATIC, "<clinit>", "()V", null, null);
      first.visitCode();
      fresh(first);
      first.visitFieldInsn(PUTSTATIC, name, "IT", it);
      end(first, RETURN);
      MethodVisitor code = writer.visitMethod(ACC_STATIC, "of", factory, null, null);
      code.visitCode();
      code.visitFieldInsn(GETSTATIC, name, "IT", it);
      end(code, ARETURN);
    } else {
      MethodVisitor code = writer.visitMethod(ACC_STATIC, "of", factory, null, null);
      code.visitCode();
      fresh(code);
      end(code, ARETURN);
    }
  }

  private void fresh(MethodVisitor code) {
    code.visitTypeInsn(NEW, name);
    code.visitInsn(DUP);
    int at = 0;
    for (Type each : held) {
      code.visitVarInsn(each.getOpcode(ILOAD), at);
      at += each.getSize();
    }
    code.visitMethodInsn(INVOKESPECIAL, name, "<init>", constructor(), false);
  }

  private void method(String method, Type erased, Handle body, Type exact) {
    MethodVisitor code =
        writer.visitMethod(ACC_PUBLIC | ACC_FINAL, method, erased.getDescriptor(), null, null);
    code.visitCode();
    boolean makes = body.getTag() == H_NEWINVOKESPECIAL;
    Type owner = Type.getObjectType(body.getOwner());
    if (makes) {
      code.visitTypeInsn(NEW, body.getOwner());
      code.visitInsn(DUP);
    }
    List<Type> wanted = new ArrayList<>(Arrays.asList(Type.getArgumentTypes(body.getDesc())));
    if (!makes && body.getTag() != H_INVOKESTATIC) {
      wanted.add(0, owner);
    }
    for (int i = 0; i < held.length; i++) {
      code.visitVarInsn(ALOAD, 0);
      code.visitFieldInsn(GETFIELD, name, "v" + i, held[i].getDescriptor());
      Conversion.of(code, held[i], wanted.get(i));
    }
    Type[] given = erased.getArgumentTypes();
    int at = 1;
    for (int i = 0; i < given.length; i++) {
      code.visitVarInsn(given[i].getOpcode(ILOAD), at);
      at += given[i].getSize();
      Type known = exact.getArgumentTypes()[i];
      Conversion.of(code, given[i], known);
      Conversion.of(code, known, wanted.get(held.length + i));
    }
    code.visitMethodInsn(
        opcode(body), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
    Type answer = makes ? owner : Type.getReturnType(body.getDesc());
    Conversion.of(code, answer, exact.getReturnType());
    Conversion.of(code, exact.getReturnType(), erased.getReturnType());
    end(code, erased.getReturnType().getOpcode(IRETURN));
  }

  private static int opcode(Handle body) {
    return switch (body.getTag()) {
      case H_INVOKESTATIC -> INVOKESTATIC;
      case H_NEWINVOKESPECIAL -> INVOKESPECIAL;
      case H_INVOKEINTERFACE -> INVOKEINTERFACE;
      default -> body.isInterface() ? INVOKEINTERFACE : INVOKEVIRTUAL;
    };
  }

  private static void end(MethodVisitor code, int with) {
    code.visitInsn(with);
    code.visitMaxs(0, 0);
    code.visitEnd();
  }
}
