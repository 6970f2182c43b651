package rashomon.build;

import static org.objectweb.asm.Opcodes.ASM9;

import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/** A method that is read, with the string that was put on the stack right before. */
abstract class LastString extends MethodVisitor {

  private String last;

  LastString(MethodVisitor to) {
    super(ASM9, to);
  }

  /** The string of the instruction before, asked for once; null where it was another. */
  String last() {
    String string = last;
    last = null;
    return string;
  }

  @Override
  public void visitLdcInsn(Object value) {
    super.visitLdcInsn(value);
    last = value instanceof String string ? string : null;
  }

  @Override
  public void visitInsn(int opcode) {
    last = null;
    super.visitInsn(opcode);
  }

  @Override
  public void visitIntInsn(int opcode, int operand) {
    last = null;
    super.visitIntInsn(opcode, operand);
  }

  @Override
  public void visitVarInsn(int opcode, int place) {
    last = null;
    super.visitVarInsn(opcode, place);
  }

  @Override
  public void visitIincInsn(int place, int by) {
    last = null;
    super.visitIincInsn(place, by);
  }

  @Override
  public void visitTypeInsn(int opcode, String type) {
    last = null;
    super.visitTypeInsn(opcode, type);
  }

  @Override
  public void visitFieldInsn(int opcode, String owner, String name, String type) {
    last = null;
    super.visitFieldInsn(opcode, owner, name, type);
  }

  @Override
  public void visitInvokeDynamicInsn(String name, String type, Handle maker, Object... rest) {
    last = null;
    super.visitInvokeDynamicInsn(name, type, maker, rest);
  }

  @Override
  public void visitJumpInsn(int opcode, Label to) {
    last = null;
    super.visitJumpInsn(opcode, to);
  }

  /** Frames stand where another way leads to: there it may be "of" or "in", as the case may be. */
  @Override
  public void visitFrame(int type, int locals, Object[] local, int stacked, Object[] stack) {
    last = null;
    super.visitFrame(type, locals, local, stacked, stack);
  }
}
